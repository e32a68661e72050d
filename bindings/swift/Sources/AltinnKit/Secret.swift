import Foundation

/// A text that prints as `[redacted]` and is wiped from memory when the last copy goes: passwords, one-time codes, tokens.
///
/// Wherever altinnkit takes a secret, a string literal will do. There is one way to read one, ``expose()``, so that a
/// search of a program finds every place where it is read.
public struct Secret: Sendable {
    private let storage: Storage

    /// Takes a text into custody.
    public init(_ text: some StringProtocol) {
        storage = Storage(text.utf8)
    }

    /// The text itself.
    public func expose() -> String {
        String(decoding: storage.bytes, as: UTF8.self)
    }
}

extension Secret: Hashable {
    /// Takes the same time wherever two secrets of one length differ.
    public static func == (left: Secret, right: Secret) -> Bool {
        let (a, b) = (left.storage.bytes, right.storage.bytes)
        return a.count == b.count && zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(bytes: UnsafeRawBufferPointer(storage.bytes))
    }
}

extension Secret: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self.init(text)
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "[redacted]" }
    public var debugDescription: String { description }
    /// Nothing to see for `dump` either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Bytes that nobody changes and that are overwritten at the end: safe to share, which the compiler cannot see.
private final class Storage: @unchecked Sendable {
    let bytes: UnsafeBufferPointer<UInt8>
    private let owned: UnsafeMutableBufferPointer<UInt8>

    init(_ text: some Sequence<UInt8>) {
        let copy = Array(text)
        owned = .allocate(capacity: copy.count)
        _ = owned.initialize(from: copy)
        bytes = UnsafeBufferPointer(owned)
    }

    deinit {
        owned.update(repeating: 0)
        owned.deallocate()
    }
}
