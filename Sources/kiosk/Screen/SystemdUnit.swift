/// The systemd unit that makes a machine's first screen the kiosk (systemd.service(5),
/// systemd.exec(5)): the compositor `cage` shows what the supervisor starts, and nothing else.
struct SystemdUnit {
  /// The program, its site and the like, as absolute paths.
  let command: [String]

  /// The name of the unit, of its unprivileged user and of its folder below `/run`.
  static let name = "welcome-kiosk"
  /// Where the unit's supervisor keeps what is private; the folder exists while the unit runs.
  static let runtimeFolder = "/run/\(name)"

  /// The file's text.
  var text: String {
    [description, session, life, limits, install].joined(separator: "\n\n") + "\n"
  }

  private var description: String {
    """
    [Unit]
    Description=Multilingual welcome desk on this machine's screen
    After=systemd-user-sessions.service systemd-logind.service getty@tty1.service
    Wants=dbus.socket systemd-logind.service
    Conflicts=getty@tty1.service
    ConditionPathExists=/dev/tty1
    StartLimitIntervalSec=0
    """
  }

  private var session: String {
    """
    [Service]
    ExecStart=/usr/bin/cage -- \(command.map(Self.quoted).joined(separator: " "))
    User=\(Self.name)
    PAMName=login
    TTYPath=/dev/tty1
    TTYReset=yes
    TTYVHangup=yes
    TTYVTDisallocate=yes
    StandardInput=tty-fail
    StandardOutput=journal
    StandardError=journal
    UtmpIdentifier=tty1
    UtmpMode=user
    """
  }

  private var life: String {
    """
    Restart=always
    RestartSec=1
    TimeoutStopSec=10
    RuntimeDirectory=\(Self.name)
    RuntimeDirectoryMode=0700
    StateDirectory=\(Self.name)
    StateDirectoryMode=0700
    Environment=XDG_STATE_HOME=%S/\(Self.name)
    UMask=0077
    """
  }

  private var limits: String {
    """
    # Chromium's sandbox needs user namespaces, its scripts executable memory: both stay allowed.
    NoNewPrivileges=yes
    CapabilityBoundingSet=
    ProtectSystem=strict
    ProtectHome=read-only
    PrivateTmp=yes
    ProtectHostname=yes
    ProtectKernelTunables=yes
    ProtectKernelModules=yes
    ProtectKernelLogs=yes
    ProtectControlGroups=yes
    LockPersonality=yes
    RestrictRealtime=yes
    RestrictSUIDSGID=yes
    RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
    SystemCallArchitectures=native
    # Nothing leaves this machine. Name the counter's network here if its screens shall reach it.
    IPAddressDeny=any
    IPAddressAllow=localhost
    """
  }

  private var install: String {
    """
    [Install]
    WantedBy=multi-user.target
    """
  }

  /// A word of a command line, so that systemd reads it as one and as it is.
  static func quoted(_ word: String) -> String {
    let literal = word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("%", with: "%%").replacing("$", with: "$$")
    let isPlain = !word.isEmpty && !literal.contains { $0.isWhitespace || "\"'\\;".contains($0) }
    return isPlain ? literal : "\"\(literal)\""
  }
}
