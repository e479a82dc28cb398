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
  case terminalKeysText = "terminal-keys-text"
  case terminalBeside = "terminal-beside"
  case terminalField = "terminal-field"
  case terminalTooSmall = "terminal-too-small"

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

  // The screens
  case toContent = "to-content"
  case home
  case up
  case allPages = "all-pages"
  case letters
  case query
  case keyboard
  case keySpace = "key-space"
  case keyDelete = "key-delete"
  case view
  case textLarger = "text-larger"
  case textSmaller = "text-smaller"
  case contrastHigh = "contrast-high"
  case contrastNormal = "contrast-normal"
  case controlsLow = "controls-low"
  case controlsNormal = "controls-normal"
  case beside
  case besideNone = "beside-none"
  case print
  case takeAlong = "take-along"
  case scanCode = "scan-code"
  case pageNumber = "page-number"
  case mistake
  case mistakeText = "mistake-text"
  case opensElsewhere = "opens-elsewhere"
  case pathIntro = "path-intro"
  case noLanguage = "no-language"
  case noLanguageText = "no-language-text"
  case fullest
  case shareOfPages = "share-of-pages"

  // The kiosk
  case finish
  case finishText = "finish-text"
  case stillThere = "still-there"
  case stillThereText = "still-there-text"
  case moreTime = "more-time"
  case wiping
  case serverAway = "server-away"
  case pleaseAskCounter = "please-ask-counter"

  // At the counter
  case phrases
  case phrasesText = "phrases-text"
  case clerkSays = "clerk-says"
  case visitorSays = "visitor-says"
  case comeBackDay = "come-back-day"
  case sayWait = "say-wait"
  case sayCall = "say-call"
  case sayPassport = "say-passport"
  case sayBring = "say-bring"
  case sayBringPerson = "say-bring-person"
  case sayForm = "say-form"
  case saySign = "say-sign"
  case sayComeBack = "say-come-back"
  case sayAppointment = "say-appointment"
  case sayOtherOffice = "say-other-office"
  case sayLetter = "say-letter"
  case sayPay = "say-pay"
  case sayFree = "say-free"
  case sayInterpreter = "say-interpreter"
  case sayUnderstood = "say-understood"
  case sayDone = "say-done"
  case sayYes = "say-yes"
  case sayNo = "say-no"
  case sayNotUnderstood = "say-not-understood"
  case saySlowly = "say-slowly"
  case sayWrite = "say-write"
  case sayHaveAppointment = "say-have-appointment"
  case sayNoAppointment = "say-no-appointment"
  case sayNeedInterpreter = "say-need-interpreter"
  case sayNeedHelp = "say-need-help"
  case sayWhen = "say-when"
  case sayThanks = "say-thanks"

  // My first steps
  case mySteps = "my-steps"
  case myStepsIntro = "my-steps-intro"
  case myStepsPrivate = "my-steps-private"
  case myStepsShow = "my-steps-show"
  case myStepsAgain = "my-steps-again"
  case askOrigin = "ask-origin"
  case askOccupation = "ask-occupation"
  case askProtection = "ask-protection"
  case askChildren = "ask-children"
  case askFlat = "ask-flat"
  case answerYes = "answer-yes"
  case answerNo = "answer-no"
  case answerNone = "answer-none"
  case answerWork = "answer-work"
  case answerStudy = "answer-study"
  case answerBoth = "answer-both"
  case answerNeither = "answer-neither"
  case myStepsOther = "my-steps-other"
  case myStepsNoAdvice = "my-steps-no-advice"
  case myStepsCounselling = "my-steps-counselling"
  case myStepsNothing = "my-steps-nothing"

  // For the staff
  case staff
  case staffPassPhrase = "staff-pass-phrase"
  case staffEnter = "staff-enter"
  case staffLeave = "staff-leave"
  case staffWrong = "staff-wrong"
  case staffTooOften = "staff-too-often"
  case staffForged = "staff-forged"
  case staffFind = "staff-find"
  case staffFindButton = "staff-find-button"
  case staffLanguage = "staff-language"
  case staffBeside = "staff-beside"
  case staffState = "staff-state"
  case staffFacts = "staff-facts"
  case staffNoFacts = "staff-no-facts"
  case staffTexts = "staff-texts"
  case staffMissing = "staff-missing"
  case staffOutdated = "staff-outdated"
  case staffMachine = "staff-machine"
  case staffTextsFine = "staff-texts-fine"
  case staffExpiredOn = "staff-expired-on"
  case staffCheckSince = "staff-check-since"
  case staffPoint = "staff-point"
  case pointToLanguage = "point-to-language"

  // Fonts
  case fonts
  case fontsText = "fonts-text"

  // Paper
  case helpPaper = "help-paper"
  case helpBooklet = "help-booklet"
  case paperFile = "paper-file"
  case paperUnavailable = "paper-unavailable"
  case paperUnavailableText = "paper-unavailable-text"
  case paperBusy = "paper-busy"
  case paperBusyText = "paper-busy-text"
  case paperTooLong = "paper-too-long"
  case paperTooLongText = "paper-too-long-text"
  case printed
  case printedText = "printed-text"
  case printerAway = "printer-away"
  case printedOften = "printed-often"
  case myStepsPrint = "my-steps-print"
  case staffPrint = "staff-print"
  case staffCopies = "staff-copies"
  case staffLarge = "staff-large"
  case staffOldFirst = "staff-old-first"
  case staffPrinted = "staff-printed"

  // When something goes wrong with a form
  case bodyTooLarge = "body-too-large"

  // On paper
  case paperPage = "paper-page"
  case paperContents = "paper-contents"
  case paperPlaces = "paper-places"
  case paperAsOf = "paper-as-of"
  case paperPrinted = "paper-printed"
  case paperValidUntil = "paper-valid-until"
  case paperOld = "paper-old"
}

/// A phrase with a number in it, in the plural forms of each language.
package enum CountedPhrase: String, CaseIterable, Sendable {
  case hours, days, weeks, months, years, results
}
