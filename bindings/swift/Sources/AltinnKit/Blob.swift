import Foundation

/// Bytes for a request: given, or kept where they are and read while they are sent.
///
/// What is kept never crosses into the core, so its size costs no memory. Blobs that Altinn sends are always ``data``.
public struct Blob: Sendable {
    /// Gives the next bytes, at most as many as asked for; none at the end.
    public typealias Reader = (_ most: Int) throws -> Data

    /// The number of bytes.
    public let length: UInt64
    /// The bytes, when they are at hand.
    public let data: Data?
    /// The file that they are kept in, when they are kept in one.
    public let file: URL?
    /// The name that a saved flow knows kept bytes by. Unique, unless you gave one of your own; empty for bytes at hand.
    public let id: String
    private let opening: @Sendable () throws -> Reader

    /// Bytes at hand.
    public init(_ data: Data) {
        (length, self.data, file, id) = (UInt64(data.count), data, nil, "")
        opening = {
            var rest = data[...]
            return { most in
                defer { rest = rest.dropFirst(most) }
                return Data(rest.prefix(most))
            }
        }
    }

    /// The content of a file, as long as it is now; it must not change before it is sent.
    public init(file: URL, id: String = UUID().uuidString) throws {
        let handle = try FileHandle(forReadingFrom: file)
        defer { try? handle.close() }
        let before = try Blob.state(of: file)
        self.init(id: id, length: try handle.seekToEnd(), file: file) {
            guard try Blob.state(of: file) == before else {
                throw BlobError(description: "the file \(file.lastPathComponent) has changed since it was handed over")
            }
            let handle = try FileHandle(forReadingFrom: file)
            return { most in try handle.read(upToCount: most) ?? Data() }
        }
    }

    /// What shows that a file has changed.
    private static func state(of file: URL) throws -> [String] {
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        return [FileAttributeKey.size, .modificationDate].map { "\(attributes[$0] ?? "")" }
    }

    /// What an open file holds from where it stands to its end. Sent again, it is read from the same place again.
    public init(_ handle: FileHandle, id: String = UUID().uuidString) throws {
        let start = try handle.offset()
        let end = try handle.seekToEnd()
        try handle.seek(toOffset: start)
        self.init(id: id, length: end - start) {
            try handle.seek(toOffset: start)
            return { most in try handle.read(upToCount: most) ?? Data() }
        }
    }

    /// So many bytes of a stream, opened anew each time they are sent.
    public init(length: UInt64, id: String = UUID().uuidString, stream: @escaping @Sendable () throws -> InputStream) {
        self.init(id: id, length: length) {
            let stream = try stream()
            stream.open()
            return { most in
                var bytes = [UInt8](repeating: 0, count: most)
                let count = stream.read(&bytes, maxLength: most)
                if count < 0 { throw stream.streamError ?? CocoaError(.fileReadUnknown) }
                if count == 0 { stream.close() }
                return Data(bytes.prefix(count))
            }
        }
    }

    package init(
        id: String, length: UInt64, file: URL? = nil, opening: @escaping @Sendable () throws -> Reader
    ) {
        (self.id, self.length, data, self.file, self.opening) = (id, length, nil, file, opening)
    }

    /// Starts reading from the beginning.
    public func open() throws -> Reader {
        try opening()
    }
}

extension Blob: Hashable {
    /// Bytes at hand are equal when they are the same; kept ones when they are the same blob.
    public static func == (left: Blob, right: Blob) -> Bool {
        left.id == right.id && left.data == right.data
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(data)
    }
}

extension Blob: CustomStringConvertible {
    public var description: String { "Blob(\(length) bytes)" }
}
