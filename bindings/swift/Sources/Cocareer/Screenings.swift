import Foundation

extension Match {
    /// Where it is in a Swift string: `text[range]` are its words. It belongs to the screened text; nil when `text` is
    /// shorter than that.
    public func range(in text: String) -> Range<String.Index>? {
        let bytes = text.utf8
        func place(_ offset: UInt32, after start: String.Index) -> String.Index? {
            bytes.index(start, offsetBy: Int(offset), limitedBy: bytes.endIndex)
        }
        guard let start = place(span.byte.start, after: bytes.startIndex),
            let end = place(span.byte.end - span.byte.start, after: start)
        else { return nil }
        return start..<end
    }

    /// A report that it is not what it was taken for, as one line of JSON for whoever keeps the rules. It holds nothing
    /// of the text.
    public func falsePositiveJson() throws -> String { try Cocareer.falsePositiveJson(found: self) }

    /// Where it is in an `NSString`, an `NSAttributedString` or a text view.
    public var nsRange: NSRange {
        NSRange(location: Int(span.utf16.start), length: Int(span.utf16.end - span.utf16.start))
    }
}

extension Screening {
    /// What the sender of the text is told, in a language given by its BCP 47 tag: what happens to the text, what was
    /// seen and what can be done. It never repeats what was found.
    ///
    /// Throws ``CocareerError`` when the screening names a rule that does not exist.
    public func feedback(locale: String = "en") throws -> Feedback {
        try screeningFeedback(screening: self, locale: locale)
    }

    /// The decision that the text may pass although the verdict says otherwise, with who decided and why, as one line
    /// of JSON. Keep the decision, and let the text pass.
    ///
    /// Throws ``CocareerError/Refused(reason:)`` when this person cannot overrule this verdict, or gives no reason.
    public func overruleJson(by author: Author, justification: String) throws -> String {
        try Cocareer.overruleJson(screening: self, by: author, justification: justification)
    }
}
