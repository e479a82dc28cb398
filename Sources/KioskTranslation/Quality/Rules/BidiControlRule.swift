import KioskContent
import KioskText

/// No embeddings and no overrides, and every isolate closed in its own text (UAX #9): what is open
/// at the end turns the page around it.
struct BidiControlRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    var seen: Set<UInt32> = []
    let controls = pair.target.scalars.map(\.value).filter {
      (0x202A...0x202E).contains($0) && seen.insert($0).inserted
    }
    return controls.map { .bidiControl($0) }
      + (hasBalancedIsolates(pair.target.string) ? [] : [.unbalancedIsolates])
  }
}
