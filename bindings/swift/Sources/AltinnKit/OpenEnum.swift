package import AltinnKitCore

/// A name out of an open list: the known ones are constants, others pass through as they came.
public protocol OpenEnum: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String {
    /// A name as it is spelled on the wire.
    init(rawValue: String)
}

extension OpenEnum {
    public init(stringLiteral name: String) {
        self.init(rawValue: name)
    }

    public var description: String { rawValue }

    package init(ffi: FfiValue) throws {
        self.init(rawValue: try String(ffi: ffi))
    }

    package func ffi(_: inout Kept) -> FfiValue { .text(rawValue) }
}
