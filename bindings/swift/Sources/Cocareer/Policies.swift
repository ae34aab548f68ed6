import Foundation

extension Policy {
    /// The policy of an engagement and lists that come as text. An empty text stands for none.
    ///
    /// Throws ``CocareerError`` when a text is not of the format or beyond a limit, and when a setting has a value
    /// that it cannot have.
    public static func fromText(
        engagement: String = "", lists: String = "", format: Format = .json, settings: Settings = Settings()
    ) throws -> Policy {
        try fromText(
            engagement: Data(engagement.utf8), lists: Data(lists.utf8), format: format, settings: settings)
    }

    /// Screens a text: what was found in it and what to do with it. ``Match/range(in:)`` gives the place in `text` of
    /// what was found.
    public func screen(text: String, context: ScreeningContext = ScreeningContext()) throws -> Screening {
        try screen(bytes: Data(text.utf8), context: context)
    }

    /// Screens several texts that stand in the same context. There is one screening for each, in their order.
    public func screenAll(texts: [String], context: ScreeningContext = ScreeningContext()) throws -> [Screening] {
        try screenAll(bytes: texts.map { Data($0.utf8) }, context: context)
    }

    /// Screens a text and gives the screening as one line of JSON, without any part of the text. The context is JSON
    /// too; an empty one is a message and nothing more.
    ///
    /// Throws ``CocareerError`` when the context is not as it should be.
    public func screenJson(text: String, context: String = "") throws -> String {
        try screenJson(bytes: Data(text.utf8), context: context)
    }

    /// Replaces everything that a screening of a text finds, again and again until nothing is found any more. The
    /// result is not anonymous: names, places and stories may still point to people.
    ///
    /// Throws ``CocareerError`` when pseudonyms are asked for without a key.
    public func redact(
        text: String, options: RedactionOptions = RedactionOptions(), context: ScreeningContext = ScreeningContext()
    ) throws -> Redaction {
        try redact(bytes: Data(text.utf8), options: options, context: context)
    }
}
