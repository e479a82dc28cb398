// The libxml2 headers that KioskXML calls, and nothing else of the library.

#ifndef KIOSK_CLIBXML2_SHIM_H
#define KIOSK_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>

// Debian builds libxml2 with ICU, and its headers would carry the system's ICU into this module,
// where it clashes with the one Foundation brings. Only fields behind pointers are hidden by this.
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#endif
