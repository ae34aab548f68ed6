extension Finding {
    /// The JSON Pointer of the first place; empty for the whole document.
    public var pointer: String { locations.first?.pointer ?? "" }

    /// The value of one of the message's parameters, or nil when it has none of that name.
    public func param(_ name: String) -> String? { params.first { $0.name == name }?.value }
}

extension Report {
    /// How many findings have a severity.
    public func count(_ severity: Severity) -> Int { findings.filter { $0.severity == severity }.count }

    /// The most serious severity, or nil when there is no finding.
    public var worst: Severity? { findings.map(\.severity).max() }
}

extension Severity: Comparable {
    /// Whether one is less serious than the other.
    public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}
