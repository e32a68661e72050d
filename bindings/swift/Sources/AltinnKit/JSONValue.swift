import Foundation

/// Any JSON value, kept as the text it was: numbers lose no digits. Read it with ``decode(_:)``.
public struct JSONValue: Hashable, Sendable, CustomStringConvertible {
    /// The JSON text.
    public let text: String

    /// A value from its JSON text; checked when a request is made of it.
    public init(text: String) {
        self.text = text
    }

    /// A value as JSON.
    public init(encoding value: some Encodable) throws {
        text = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }

    /// The value as a type of yours.
    public func decode<T: Decodable>(_ type: T.Type = T.self) throws -> T {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    public var description: String { text }
}
