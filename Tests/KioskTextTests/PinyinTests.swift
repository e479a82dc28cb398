import KioskText
import Testing

@Suite struct PinyinTests {
  @Test(arguments: [
    ("", ""), ("Amt 12", ""), ("注册", "zhuce zhu ce"),
    ("在 A1 级", "zai ji"), ("市民办公室 (Bürgerbüro)", "shimin-"),
    ("银行", "yinxing yin xing yinhang hang"), ("绿", "lu lv"), ("女儿", "nuer nu er nver nv"),
  ])
  func `a title is found by what a Latin keyboard writes`(title: String, key: String) {
    if key.hasSuffix("-") {
      #expect(pinyinKey(title).hasPrefix(key.dropLast()))
    } else {
      #expect(pinyinKey(title) == key)
    }
  }
}
