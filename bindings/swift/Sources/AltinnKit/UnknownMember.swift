internal import AltinnKitCore

/// An element or a member of a message that this version does not know: kept, so that a newer Altinn loses nothing.
public struct UnknownMember: Hashable, Sendable {
    /// What it holds.
    public enum Content: Hashable, Sendable {
        /// The whole element, as XML that parses on its own.
        case xml(String)
        /// The member's value.
        case json(JSONValue)
    }

    /// Its name on the wire.
    public let name: String
    /// What it holds.
    public let content: Content

    public init(name: String, content: Content) {
        (self.name, self.content) = (name, content)
    }

    init(_ field: UnknownField) {
        self.init(name: field.name, content: field.isXml ? .xml(field.content) : .json(JSONValue(text: field.content)))
    }

    var ffi: UnknownField {
        switch content {
        case .xml(let xml): UnknownField(name: name, content: xml, isXml: true)
        case .json(let json): UnknownField(name: name, content: json.text, isXml: false)
        }
    }
}
