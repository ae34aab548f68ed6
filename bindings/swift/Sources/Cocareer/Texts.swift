import Foundation

/// Checks a document that came as text. Findings carry their place in the text.
///
/// Throws ``CocareerError`` when the text is empty, not of the format, or beyond a limit.
public func checkText(text: String, format: Format, settings: Settings = Settings()) throws -> Report {
    try checkText(bytes: Data(text.utf8), format: format, settings: settings)
}

/// Reads an engagement from text as far as it can be read. Whatever is wrong with the text's form is left out, and
/// only a check of the text itself tells of it.
///
/// Throws ``CocareerError`` when the text is empty, not of the format, or beyond a limit.
public func readEngagement(text: String, format: Format, settings: Settings = Settings()) throws -> Engagement {
    try readEngagement(bytes: Data(text.utf8), format: format, settings: settings)
}

extension BundleDocument {
    /// One document of a bundle, from its text.
    public init(name: String, text: String, format: Format) {
        self.init(name: name, bytes: Data(text.utf8), format: format)
    }
}
