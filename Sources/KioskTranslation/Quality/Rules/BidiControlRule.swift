import KioskContent
import KioskText

/// No embeddings and no overrides, and every isolate closed in its own text (UAX #9): what is open
/// at the end turns the page around it.
struct BidiControlRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    let control = pair.target.scalars.first { (0x202A...0x202E).contains($0.value) }
    return (control.map { [.bidiControl($0.value)] } ?? [])
      + (hasBalancedIsolates(pair.target.string) ? [] : [.unbalancedIsolates])
  }
}
