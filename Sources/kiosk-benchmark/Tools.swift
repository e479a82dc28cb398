import Foundation

/// The programs that take part, by absolute path.
struct Tools {
  let kiosk: String
  /// The folder of the site that comes with the program.
  let shippedSite: String
  let nginx: String
  let wrk: String
  let xmllint: String
  /// The program that makes PDFs.
  let paper: String
  /// A Python that has WeasyPrint.
  let python: String
  /// Pins a program to processors.
  let taskset: String

  /// Looks for everything first: who waits for figures must not lose them to a missing program.
  ///
  /// - Parameter parts: what is measured.
  init(for parts: Set<Part>) throws {
    let environment = ProcessInfo.processInfo.environment
    func variable(_ name: String) throws -> String {
      guard let value = environment[name] else { throw BenchmarkFailure.missingVariable(name) }
      return value
    }
    // Debian keeps nginx where only root's PATH looks.
    let folders = "\(environment["PATH"] ?? ""):/usr/sbin:/sbin".split(separator: ":")
    func tool(_ name: String, package: String) throws -> String {
      let places = folders.map { "\($0)/\(name)" }
      guard let place = places.first(where: FileManager.default.isExecutableFile) else {
        throw BenchmarkFailure.missingTool(name, package: package)
      }
      return place
    }
    kiosk = try variable("KIOSK_PROGRAM")
    shippedSite = try variable("KIOSK_ROOT")
    nginx = try tool("nginx", package: "nginx")
    wrk = try tool("wrk", package: "wrk")
    xmllint = try tool("xmllint", package: "libxml2-utils")
    paper = "\(kiosk)-paper"
    python = "\(try variable("KIOSK_PEERS"))/benchmark/bin/python"
    taskset = try tool("taskset", package: "util-linux")
    for program in parts.contains(.printing) ? [kiosk, paper, python] : [kiosk] {
      guard FileManager.default.isExecutableFile(atPath: program) else {
        throw BenchmarkFailure.missingProgram(program)
      }
    }
  }
}
