/// A phrase of the program itself; `Locales/interface.xml` holds its words.
package enum Phrase: String, CaseIterable, Sendable {
  // Finding one's way
  case chooseLanguage = "choose-language"
  case languages
  case topics
  case guides
  case offices
  case contacts
  case offers
  case notices
  case search
  case help
  case back
  case more
  case emergency
  case counter
  case askAtCounter = "ask-at-counter"
  case reportMistake = "report-mistake"
  case edition
  case alsoIn = "also-in"

  // Parts of a page
  case labelled
  case aside
  case see
  case papers
  case note
  case warning
  case deadline
  case cost
  case duration
  case date
  case count
  case picture
  case joinAnd = "join-and"
  case joinOr = "join-or"
  case whenFirstDay = "when-first-day"
  case whenFirstWeeks = "when-first-weeks"
  case whenFirstMonths = "when-first-months"
  case law
  case appliesTo = "applies-to"
  case audienceEU = "audience-eu"
  case audienceNonEU = "audience-non-eu"
  case audienceWork = "audience-work"
  case audienceStudy = "audience-study"
  case audienceProtection = "audience-protection"
  case audienceChildren = "audience-children"
  case audienceNewFlat = "audience-new-flat"

  // Offices and lines
  case officialName = "official-name"
  case operatedBy = "operated-by"
  case address
  case room
  case directions
  case access
  case accessStepFree = "access-step-free"
  case accessPartial = "access-partial"
  case accessNone = "access-none"
  case accessUnknown = "access-unknown"
  case spokenLanguages = "spoken-languages"
  case hours
  case lineHours = "line-hours"
  case hoursUnknown = "hours-unknown"
  case byAppointment = "by-appointment"
  case alwaysOpen = "always-open"
  case closed
  case everyDay = "every-day"
  case publicHolidays = "public-holidays"
  case nextDay = "next-day"
  case fromTo = "from-to"
  case weekdayMo = "weekday-mo"
  case weekdayTu = "weekday-tu"
  case weekdayWe = "weekday-we"
  case weekdayTh = "weekday-th"
  case weekdayFr = "weekday-fr"
  case weekdaySa = "weekday-sa"
  case weekdaySu = "weekday-su"
  case linePhone = "line-phone"
  case lineMobile = "line-mobile"
  case lineFax = "line-fax"
  case lineText = "line-text"
  case lineRelay = "line-relay"
  case lineMail = "line-mail"
  case lineWebsite = "line-website"
  case lineChat = "line-chat"
  case costFree = "cost-free"
  case costLandline = "cost-landline"
  case costMobile = "cost-mobile"
  case costPaid = "cost-paid"
  case lineLanguages = "line-languages"

  // Open now
  case openNow = "open-now"
  case openUntil = "open-until"
  case openUntilTomorrow = "open-until-tomorrow"
  case openUntilDate = "open-until-date"
  case closedNow = "closed-now"
  case opensToday = "opens-today"
  case opensTomorrow = "opens-tomorrow"
  case opensMo = "opens-mo"
  case opensTu = "opens-tu"
  case opensWe = "opens-we"
  case opensTh = "opens-th"
  case opensFr = "opens-fr"
  case opensSa = "opens-sa"
  case opensSu = "opens-su"
  case opensDate = "opens-date"
  case answeredNow = "answered-now"
  case answeredUntil = "answered-until"
  case answeredUntilTomorrow = "answered-until-tomorrow"
  case answeredUntilDate = "answered-until-date"
  case unansweredNow = "unanswered-now"
  case answeredToday = "answered-today"
  case answeredTomorrow = "answered-tomorrow"
  case answeredMo = "answered-mo"
  case answeredTu = "answered-tu"
  case answeredWe = "answered-we"
  case answeredTh = "answered-th"
  case answeredFr = "answered-fr"
  case answeredSa = "answered-sa"
  case answeredSu = "answered-su"
  case answeredDate = "answered-date"
  case otherHoursToday = "other-hours-today"
  case publicHolidayToday = "public-holiday-today"

  // Public holidays
  case holidayNewYear = "holiday-new-year"
  case holidayEpiphany = "holiday-epiphany"
  case holidayWomensDay = "holiday-womens-day"
  case holidayGoodFriday = "holiday-good-friday"
  case holidayEasterSunday = "holiday-easter-sunday"
  case holidayEasterMonday = "holiday-easter-monday"
  case holidayLabourDay = "holiday-labour-day"
  case holidayLiberationDay = "holiday-liberation-day"
  case holidayAscension = "holiday-ascension"
  case holidayWhitSunday = "holiday-whit-sunday"
  case holidayWhitMonday = "holiday-whit-monday"
  case holidayCorpusChristi = "holiday-corpus-christi"
  case holidayUprisingDay = "holiday-uprising-day"
  case holidayAssumption = "holiday-assumption"
  case holidayChildrensDay = "holiday-childrens-day"
  case holidayGermanUnity = "holiday-german-unity"
  case holidayReformationDay = "holiday-reformation-day"
  case holidayAllSaints = "holiday-all-saints"
  case holidayRepentanceDay = "holiday-repentance-day"
  case holidayChristmasDay = "holiday-christmas-day"
  case holidaySecondChristmasDay = "holiday-second-christmas-day"
  case holidayLocal = "holiday-local"

  // Values
  case perDay = "per-day"
  case perWeek = "per-week"
  case perMonth = "per-month"
  case perYear = "per-year"
  case upTo = "up-to"
  case atLeast = "at-least"

  // How far one can trust it
  case checkedPleaseAsk = "checked-please-ask"
  case pleaseCheck = "please-check"
  case expired
  case example
  case withdrawn
  case replacedBy = "replaced-by"
  case alertClosed = "alert-closed"
  case alertMoved = "alert-moved"
  case alertByAppointment = "alert-by-appointment"
  case alertDisturbed = "alert-disturbed"

  // Which language this is
  case notComplete = "not-complete"
  case shownIn = "shown-in"
  case completeIn = "complete-in"
  case outdated
  case machineTranslated = "machine-translated"
  case machineTranslatedPart = "machine-translated-part"
  case servedInstead = "served-instead"

  // When something goes wrong
  case notFound = "not-found"
  case notFoundText = "not-found-text"
  case nearestPages = "nearest-pages"
  case badRequest = "bad-request"
  case methodNotAllowed = "method-not-allowed"
  case notAcceptable = "not-acceptable"
  case availableFormats = "available-formats"
  case addressTooLong = "address-too-long"
  case headersTooLarge = "headers-too-large"
  case unknownLanguage = "unknown-language"

  // Search
  case searchFor = "search-for"
  case nothingFound = "nothing-found"

  // The terminal
  case terminalChoose = "terminal-choose"
  case terminalInvalid = "terminal-invalid"
  case terminalBack = "terminal-back"
  case terminalMore = "terminal-more"
  case terminalSearch = "terminal-search"
  case terminalHelp = "terminal-help"
  case terminalQuit = "terminal-quit"
  case terminalEnd = "terminal-end"
  case terminalHelpText = "terminal-help-text"

  // Help for programs and the curious
  case helpAddresses = "help-addresses"
  case helpLanguages = "help-languages"
  case helpTopics = "help-topics"
  case helpPage = "help-page"
  case helpSearch = "help-search"
  case helpHelp = "help-help"
  case helpHealth = "help-health"
  case helpFormats = "help-formats"
  case helpWith = "help-with"
  case helpCols = "help-cols"
}

/// A phrase with a number in it, in the plural forms of each language.
package enum CountedPhrase: String, CaseIterable, Sendable {
  case hours, days, weeks, months, years, results
}
