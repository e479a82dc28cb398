import KioskContent

/// Marks that steer the direction, which the program sets itself around every text and every value.
struct BidiMarkRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    let marks: [UInt32] = [0x200E, 0x200F, 0x61C]
    return marks.filter { mark in
      pair.target.scalars.contains { $0.value == mark }
        && !pair.source.scalars.contains { $0.value == mark }
    }.map { .bidiMark($0) }
  }
}
