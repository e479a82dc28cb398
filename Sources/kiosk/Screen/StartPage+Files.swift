extension StartPage {
  /// The start page's files by name, with the script that leads nowhere yet.
  var files: [String: String] {
    [
      "start.html": html, "start.css": Self.style, "start.js": Self.script,
      Self.leaveName: Self.leave(for: nil),
    ]
  }

  /// The script that the page loads again and again.
  static let leaveName = "leave.js"

  /// What takes the page to the service, or nothing while there is none.
  ///
  /// A script file, not a request: a page of a file address may run one without asking the network,
  /// and it carries an address that was not known when the page was written.
  static func leave(for address: String?) -> String {
    address.map { "location.replace(\"\($0)/\");\n" } ?? "\n"
  }

  private static let script = """
    "use strict";
    let turn = 0;
    setInterval(() => {
      const leave = document.createElement("script");
      leave.src = `\(leaveName)?${turn++}`;
      leave.onload = leave.onerror = () => leave.remove();
      document.head.append(leave);
    }, 250);
    addEventListener("contextmenu", (event) => event.preventDefault());

    """

  private static let style = """
    * { box-sizing: border-box; margin: 0; }
    html {
      height: 100%; background: #10263d; color: #fff;
      font-family: "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", "Noto Sans CJK SC",
        sans-serif;
      line-height: 1.4; font-size: clamp(14px, 2.5vmin, 48px);
      user-select: none; cursor: default;
    }
    .many { font-size: clamp(12px, 1.8vmin, 34px); }
    body {
      min-height: 100%; display: flex; flex-direction: column; padding: 2.5vmin; gap: 2.5vmin;
    }
    header { text-align: center; }
    h1 { font-size: 1em; font-weight: 400; color: #c6d6e6; }
    h1 span { unicode-bidi: isolate; white-space: nowrap; }
    .numbers { display: flex; justify-content: center; gap: 3vmin; margin-top: 2vmin; }
    .numbers strong {
      flex: 0 1 26vmin; font-size: 11vmin; line-height: 1.35; font-weight: 700;
      background: #fff; color: #a3131b; border-radius: 2vmin;
    }
    main {
      flex: 1; display: grid; gap: 1.6vmin; grid-auto-rows: 1fr;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    }
    section {
      background: #1b3a5a; border-radius: 1.5vmin; padding: 1.6vmin 2.4vmin;
      display: flex; flex-direction: column; justify-content: center;
    }
    h2 { font-size: 1.4em; font-weight: 600; line-height: 1.3; margin-bottom: 0.5em; }
    section p { display: flex; gap: 0.6em; color: #dbe6f1; }
    .number { font-weight: 700; color: #fff; }

    """
}
