/// Common characters that differ between traditional and simplified writing, as the tables of the
/// Chinese character reform of 1964 have them.
enum HanVariants {
  /// The simplified character for each traditional one.
  static let simplified = Dictionary(
    pairs.map { ($0.traditional, $0.simplified) }, uniquingKeysWith: { first, _ in first })

  /// The traditional character for each simplified one, where traditional writing does not have it
  /// as a character of its own.
  static let traditional = Dictionary(
    pairs.filter { !shared.contains($0.simplified) }.map { ($0.simplified, $0.traditional) },
    uniquingKeysWith: { first, _ in first })

  private static let shared = Set("后里几于并征万迹准".unicodeScalars.map(\.value))

  private static let pairs: [(traditional: UInt32, simplified: UInt32)] = {
    let values = list.unicodeScalars.map(\.value)
    return stride(from: 0, to: values.count - 1, by: 2).map { (values[$0], values[$0 + 1]) }
  }()

  private static let list =
    "們们國国學学時时說说這这請请個个來来對对會会過过還还沒没開开關关問问間间門门電电話话號号碼码長长車车書书見见"
    + "視视聽听讀读寫写買买賣卖錢钱銀银險险醫医藥药護护證证認认識识語语課课譯译讓让議议論论記记許许設设誰谁調调謝谢"
    + "變变點点無无為为爲为與与從从後后裡里幾几歲岁歷历區区縣县鄉乡鄰邻遠远進进運运選选達达邊边遲迟隨随難难雙双頭头"
    + "題题額额願愿類类顧顾領领頁页順顺須须預预風风飛飞飯饭館馆馬马驗验驚惊體体魚鱼鳥鸟麗丽黃黄齊齐齡龄龍龙東东條条"
    + "構构樓楼樣样標标機机權权歡欢氣气決决況况準准滿满漢汉潔洁濟济灣湾災灾熱热燈灯營营爭争產产當当療疗盡尽監监種种"
    + "稅税積积穩稳窮穷競竞筆笔節节簡简簽签糧粮級级紀纪約约紅红紙纸納纳細细組组結结給给絕绝統统經经綠绿維维網网線线"
    + "練练緊紧總总績绩織织繼继續续罰罚義义習习職职聯联聲声腦脑臉脸臨临舉举舊旧萬万葉叶處处補补裝装覺觉觀观訊讯計计"
    + "訂订訪访評评試试詢询該该詳详談谈負负財财責责貨货費费貼贴貴贵資资賓宾質质贊赞跡迹軍军軟软輕轻輔辅輪轮辦办農农"
    + "適适郵邮釋释針针鐘钟鎖锁鐵铁陽阳陳陈陸陆隊队際际離离單单團团園园圓圆圖图場场塊块報报壞坏壓压夢梦婦妇媽妈寶宝"
    + "實实審审層层島岛師师帳帐帶带幫帮庫库廠厂廣广張张強强彈弹徵征憂忧慶庆應应懷怀戶户戲戏戰战擇择擔担據据擴扩攝摄"
    + "敵敌數数斷断於于並并亞亚億亿僅仅價价優优償偿兒儿內内兩两冊册凍冻別别動动務务勝胜勞劳勢势匯汇協协參参員员啟启"
    + "嗎吗喪丧嚴严"
}
