extension Finding {
    /// The JSON Pointer of the first place; empty for the whole document.
    public var pointer: String { locations.first?.pointer ?? "" }

    /// The value of one of the message's parameters, or nil when it has none of that name.
    public func param(_ name: String) -> String? { params.first { $0.name == name }?.value }

    /// Whether it counts: nobody decided that it does not.
    public var counts: Bool { suppressed == nil }
}

extension Report {
    /// The findings that count.
    public var counted: [Finding] { findings.filter(\.counts) }

    /// How many findings that count have a severity.
    public func count(_ severity: Severity) -> Int { counted.filter { $0.severity == severity }.count }

    /// The most serious severity of a finding that counts, or nil when there is none.
    public var worst: Severity? { counted.map(\.severity).max() }
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

extension BundleResult {
    /// The report.
    ///
    /// Throws ``CocareerError`` when the document could not be read.
    public func get() throws -> Report {
        switch self {
        case .checked(let report): report
        case .refused(let error): throw error
        }
    }
}
