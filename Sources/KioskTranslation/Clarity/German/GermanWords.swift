/// Closed classes of German words.
enum GermanWords {
  static let relatives = set(
    "der die das den dem deren dessen denen welche welcher welches welchem welchen")

  static let subordinators =
    set(
      """
      wenn dass weil ob damit obwohl bevor nachdem während falls sofern sobald solange soweit indem
      da wo wohin woher wie was wer wen wem wann warum weshalb wieso um ohne anstatt statt seit als
      """
    )
    .union(relatives)

  /// Words that put one main clause beside another.
  static let joiners = set("und oder aber sondern denn doch")

  static let prepositions = set(
    """
    an am auf aus bei beim bis durch durchs für gegen hinter in im ins mit nach neben ohne seit über
    um unter von vom vor während wegen zu zum zur zwischen ab trotz aufgrund laut per pro
    """)

  /// Forms that may stand behind a participle or an infinitive at the end of a clause.
  static let finiteVerbs = set(
    """
    werden wird werde wirst werdet wurde wurden worden würde würden ist sind war waren sei sein hat
    haben hatte hatten kann können konnte muss müssen musste soll sollen sollte darf dürfen durfte
    will wollen wollte mag möchte möchten könnte könnten müsste müssten dürfte dürften lassen lässt
    """)

  static let formsOfWerden = set(
    "werde wirst wird werden werdet wurde wurdest wurden wurdet worden würde würden würdest würdet")

  static let negations = set(
    "nicht nichts nie niemals niemand niemanden niemandem kein keine keinen keinem keiner keines")

  static let articles = set(
    """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
    mein meine meinen meinem meiner dein deine ihr ihre ihren ihrem ihrer ihres sein seine seinen
    seinem seiner unser unsere unseren unserem unserer dieser diese dieses diesen diesem jeder jede
    jedes jeden jedem alle allen aller welche welchen welcher beide beiden ihnen uns mich dich sich
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
