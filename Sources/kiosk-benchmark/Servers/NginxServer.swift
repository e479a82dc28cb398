import Foundation
import Glibc

/// nginx as someone would set it up who cares about speed: descriptors cached, no log, two workers.
struct NginxServer {
  let pid: pid_t
  let port: Int
  private let workplace: Workplace

  /// Serves a mirror of kiosk's pages.
  ///
  /// - Parameter name: of the folder for its own files.
  init(_ tools: Tools, _ workplace: Workplace, mirror: Mirror, name: String = "nginx") throws {
    self.workplace = workplace
    port = try freePort()
    let prefix = try workplace.folder(name)
    let file = "\(prefix)/nginx.conf"
    try NginxServer.configuration(port: port, prefix: prefix, mirror: mirror)
      .write(toFile: file, atomically: true, encoding: .utf8)
    let log = "\(prefix)/log"
    let nothing = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(nothing) }
    pid = try Child(
      [tools.nginx, "-p", prefix, "-c", file, "-e", "stderr"], output: nothing, log: log
    ).pid
    workplace.adopt(pid)
    try waitUntilListening(log: log)
  }

  /// Ends the server.
  func stop() { workplace.end(pid) }

  private func waitUntilListening(log: String) throws {
    for _ in 0..<500 {
      if (try? HTTPConnection(port: port)) != nil { return }
      usleep(10_000)
    }
    let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    throw BenchmarkFailure.exited("nginx", status: 1, log: text)
  }

  private static func configuration(port: Int, prefix: String, mirror: Mirror) -> String {
    // Workers that root starts would else be another user, whom the folder is closed to.
    let user = geteuid() == 0 ? "user root root;\n" : ""
    return """
      \(user)daemon off;
      worker_processes 2;
      pid \(prefix)/pid;
      events { worker_connections 1024; }
      http {
      \(temporaryFolders(prefix))  access_log off;
        sendfile on;
        tcp_nopush on;
        gzip_static on;
        keepalive_requests 1000000000;
        open_file_cache max=100000 inactive=1h;
        open_file_cache_valid 1h;
        open_file_cache_min_uses 1;
        default_type "\(mirror.mediaType)";
        server {
          listen 127.0.0.1:\(port);
          root \(mirror.path);
      \(mirror.heads.map(location).joined())  }
      }

      """
  }

  /// All below the prefix: the standard ones need not be there, or not be ours.
  private static func temporaryFolders(_ prefix: String) -> String {
    ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map { "  \($0)_temp_path \(prefix)/\($0);\n" }.joined()
  }

  /// The fields that kiosk sends, the same for all pages of a locale.
  private static func location(_ head: Mirror.Head) -> String {
    let fields = head.fields.map {
      "      add_header \($0.name) '\($0.value.replacing("'", with: "\\'"))';\n"
    }.joined()
    return "    location /\(head.locale)/ {\n\(fields)    }\n"
  }
}
