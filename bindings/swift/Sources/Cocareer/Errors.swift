import Foundation

/// What went wrong, in English words.
extension CocareerError: CustomStringConvertible, LocalizedError {
    /// What went wrong, in English words; what `localizedDescription` gives.
    public var errorDescription: String? { description }
}
