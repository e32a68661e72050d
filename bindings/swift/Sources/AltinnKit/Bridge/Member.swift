import Foundation
package import AltinnKitCore

/// What can be a field of a message: converts to and from the library's dynamic values. Generated types do so by position.
package protocol Member {
    init(ffi: FfiValue) throws
    /// Blobs that stay in the host are put aside in `kept`.
    func ffi(_ kept: inout Kept) -> FfiValue
}

/// The blobs of a request that stay in the host, by name.
package struct Kept: Sendable {
    private var blobs: [String: Blob] = [:]

    package init(_ blobs: [Blob] = []) {
        for blob in blobs { self.blobs[blob.id] = blob }
    }

    mutating func keep(_ blob: Blob) {
        blobs[blob.id] = blob
    }

    /// A name that is not known here is that of a restored flow's blob, which must be given again.
    func blob(_ id: String, _ length: UInt64) -> Blob {
        guard let blob = blobs[id] else {
            return Blob(id: id, length: length) {
                throw BlobError(description: "the blob \(id) is not at hand: hand it over when the flow is restored")
            }
        }
        guard blob.length == length else {
            return Blob(id: id, length: length) {
                throw BlobError(description: "the blob \(id) had \(length) bytes when the flow began, and has \(blob.length) now")
            }
        }
        return blob
    }
}

/// The library gave something else than the generated code expects: they are of two versions.
package struct Mismatch: Error, CustomStringConvertible {
    package let description: String

    init(_ wanted: Any.Type) {
        description = "no \(wanted) where one belongs"
    }
}

/// The fields of a record, taken one after another.
package struct Fields {
    package let unknown: [UnknownMember]
    private var rest: ArraySlice<FfiValue>

    package init(_ value: FfiValue, _ count: Int, of type: Any.Type) throws {
        guard case .record(let fields, let unknown) = value, fields.count == count else { throw Mismatch(type) }
        rest = fields[...]
        self.unknown = unknown.map(UnknownMember.init)
    }

    package mutating func next<T: Member>() throws -> T {
        try T(ffi: rest.popFirst() ?? .absent)
    }
}

extension FfiValue {
    package static func message(_ fields: [FfiValue], _ unknown: [UnknownMember]) -> FfiValue {
        .record(fields: fields, unknown: unknown.map(\.ffi))
    }
}

extension Optional: Member where Wrapped: Member {
    package init(ffi: FfiValue) throws {
        if case .absent = ffi { self = nil } else { self = try Wrapped(ffi: ffi) }
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        self?.ffi(&kept) ?? .absent
    }
}

extension Array: Member where Element: Member {
    package init(ffi: FfiValue) throws {
        switch ffi {
        case .absent: self = []
        case .list(let items): self = try items.map { try Element(ffi: $0) }
        default: throw Mismatch(Self.self)
        }
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .list(map { $0.ffi(&kept) })
    }
}

extension Bool: Member {
    package init(ffi: FfiValue) throws {
        guard case .bool(let value) = ffi else { throw Mismatch(Self.self) }
        self = value
    }

    package func ffi(_: inout Kept) -> FfiValue { .bool(self) }
}

extension Int32: Member {
    package init(ffi: FfiValue) throws {
        guard case .int(let value) = ffi, let value = Int32(exactly: value) else { throw Mismatch(Self.self) }
        self = value
    }

    package func ffi(_: inout Kept) -> FfiValue { .int(Int64(self)) }
}

extension Int64: Member {
    package init(ffi: FfiValue) throws {
        guard case .int(let value) = ffi else { throw Mismatch(Self.self) }
        self = value
    }

    package func ffi(_: inout Kept) -> FfiValue { .int(self) }
}

extension Double: Member {
    package init(ffi: FfiValue) throws {
        guard case .float(let value) = ffi else { throw Mismatch(Self.self) }
        self = value
    }

    package func ffi(_: inout Kept) -> FfiValue { .float(self) }
}

extension String: Member {
    package init(ffi: FfiValue) throws {
        guard case .text(let text) = ffi else { throw Mismatch(Self.self) }
        self = text
    }

    package func ffi(_: inout Kept) -> FfiValue { .text(self) }
}

extension Data: Member {
    package init(ffi: FfiValue) throws {
        guard case .bytes(let bytes) = ffi else { throw Mismatch(Self.self) }
        self = bytes
    }

    package func ffi(_: inout Kept) -> FfiValue { .bytes(self) }
}

extension AltinnDateTime: Member {
    package init(ffi: FfiValue) throws {
        self.init(text: try String(ffi: ffi))
    }

    package func ffi(_: inout Kept) -> FfiValue { .text(text) }
}

extension Secret: Member {
    package init(ffi: FfiValue) throws {
        guard case .secret(let text) = ffi else { throw Mismatch(Self.self) }
        self.init(text)
    }

    package func ffi(_: inout Kept) -> FfiValue { .secret(expose()) }
}

extension JSONValue: Member {
    package init(ffi: FfiValue) throws {
        guard case .json(let text) = ffi else { throw Mismatch(Self.self) }
        self.init(text: text)
    }

    package func ffi(_: inout Kept) -> FfiValue { .json(text) }
}

extension Blob: Member {
    package init(ffi: FfiValue) throws {
        switch ffi {
        case .bytes(let bytes): self.init(bytes)
        case .held(let id, let length): self = Kept().blob(id, length)
        default: throw Mismatch(Self.self)
        }
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        if let data { return .bytes(data) }
        kept.keep(self)
        return .held(id: id, length: length)
    }
}
