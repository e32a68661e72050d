package import AltinnKitCore

/// A name out of an open list: the known ones are constants, others pass through as they came.
///
/// What is sent must be a known name. One that altinnkit does not know yet is made with ``unknown(_:)``; names out of answers
/// may be handed back as they are.
public protocol OpenEnum: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String {
    /// The name, and whether it is meant although no list has it.
    var name: OpenEnumName { get }

    init(name: OpenEnumName)
}

/// What an open enum holds. Two are equal when their texts are.
public struct OpenEnumName: Hashable, Sendable {
    /// The name as it is spelled on the wire.
    public let text: String
    package let isMeant: Bool

    package init(_ text: String, isMeant: Bool) {
        self.text = text
        self.isMeant = isMeant
    }

    public static func == (one: Self, other: Self) -> Bool { one.text == other.text }

    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension OpenEnum {
    /// The name as it is spelled on the wire.
    public var rawValue: String { name.text }

    /// A known name as it is spelled on the wire. Others are refused where they would be sent.
    public init(rawValue: String) {
        self.init(name: OpenEnumName(rawValue, isMeant: false))
    }

    /// A name that is meant although this version does not know it: it is sent as it is.
    public static func unknown(_ name: String) -> Self {
        Self(name: OpenEnumName(name, isMeant: true))
    }

    public init(stringLiteral name: String) {
        self.init(name: OpenEnumName(name, isMeant: false))
    }

    public var description: String { rawValue }

    package init(ffi: FfiValue) throws {
        if case .unknownName(let name) = ffi {
            self = .unknown(name)
        } else {
            self.init(name: OpenEnumName(try String(ffi: ffi), isMeant: false))
        }
    }

    package func ffi(_: inout Kept) -> FfiValue {
        name.isMeant ? .unknownName(name.text) : .text(name.text)
    }
}
