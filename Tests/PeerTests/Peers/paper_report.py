"""What a PDF says and what is wrong with it, as JSON: page-validation's findings and our own."""

import json
import subprocess
import sys

import page
import pypdfium2

from paper_content import Content
from paper_structure import Structure
import pikepdf


def findings(path):
    report = page.validate_pdf(
        path, profile="ua1", limits=page.SafetyLimits.unlimited())
    return [f"{failure.rule_id} {failure.message}" for failure in report.failures]


def seen_by_pdfium(path):
    """The text that PDFium copies, and the letters that stand outside of their page."""
    texts, outside = [], []
    document = pypdfium2.PdfDocument(path)
    for number, sheet in enumerate(document, 1):
        width, height = sheet.get_size()
        words = sheet.get_textpage()
        texts.append(words.get_text_range())
        for index in range(words.count_chars()):
            left, bottom, right, top = words.get_charbox(index)
            if left < 0 or bottom < 0 or right > width or top > height:
                outside.append(f"page {number}: a letter at {left:.0f}, {bottom:.0f}")
                break
    return "\n".join(texts), outside


def main(path):
    with pikepdf.open(path) as pdf:
        pages = [Content(pdf, number) for number in range(len(pdf.pages))]
        structure = Structure(pdf, pages)
        own = [fault for sheet in pages for fault in sheet.faults] + structure.faults
        texts = structure.texts
    poppler = subprocess.run(
        ["/usr/bin/pdftotext", path, "-"], capture_output=True, text=True, check=True)
    pdfium, outside = seen_by_pdfium(path)
    json.dump({
        "pages": len(pages), "findings": findings(path), "faults": own,
        "outside": outside, "texts": texts, "poppler": poppler.stdout, "pdfium": pdfium,
    }, sys.stdout)


main(sys.argv[1])
