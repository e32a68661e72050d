public import Foundation
public import AltinnKit
import AltinnKitCore

/// Reads a broker package: bytes in, what they bring out.
///
/// ```swift
/// let reader = try BrokerPackageReader()
/// for try await event in reader.events(of: FileHandle(forReadingFrom: package)) {
///     switch event {
///     case .manifest(let manifest): print(manifest.sendersReference)
///     case .fileStart(let entry): output = try create(entry.name)
///     case .fileContent(let data): try output.write(contentsOf: data)
///     default: break
///     }
/// }
/// ```
///
/// Throws ``AltinnError`` for a package that is damaged, beyond the limits, or would harm whoever unpacks it. Trust nothing before
/// ``BrokerPackageEvent/end(files:length:)``: that is when the archive's directory confirms what came before.
public final class BrokerPackageReader: Sendable {
    private let core: CorePackageReader

    /// A reader at the start of a package.
    ///
    /// - Parameters:
    ///   - limits: Bounds on its size.
    ///   - withoutManifest: Takes a package without a manifest too, whose sender gave that to the SOAP service.
    public init(limits: BrokerPackageLimits = BrokerPackageLimits(), withoutManifest: Bool = false) throws(AltinnError) {
        core = try AltinnError.catching {
            var kept = Kept()
            return try CorePackageReader(limits: limits.ffi(&kept), withoutManifest: withoutManifest)
        }
    }

    /// Takes more bytes of the package. ``next()`` looks at them.
    public func feed(_ bytes: Data) {
        core.feed(bytes: bytes)
    }

    /// The next event, or nothing until there are more bytes.
    public func next() throws(AltinnError) -> BrokerPackageEvent? {
        try AltinnError.catching { try core.nextEvent().map(BrokerPackageEvent.init) }
    }

    /// Ends the package: the events that are left, the last of them the end.
    public func finish() throws(AltinnError) -> [BrokerPackageEvent] {
        try AltinnError.catching { try core.finish().map(BrokerPackageEvent.init) }
    }

    /// What a package brings, whose pieces come from anywhere.
    public func events<Pieces: AsyncSequence & Sendable>(
        of pieces: Pieces
    ) -> BrokerPackageEvents<Pieces> where Pieces.Element == Data {
        BrokerPackageEvents(reader: self, pieces: pieces)
    }

    /// What a package brings that is in a file, from where that stands. The file is not closed.
    public func events(of file: FileHandle) -> BrokerPackageEvents<FilePieces> {
        events(of: FilePieces(file: file))
    }
}

/// What a package brings, in the order of its bytes.
public enum BrokerPackageEvent: Hashable, Sendable {
    /// The manifest. It may come after files.
    case manifest(BrokerServiceManifest)
    /// The list of recipients. Those who receive a package from Altinn get it without.
    case recipients(BrokerServiceRecipientList)
    /// A file begins.
    case fileStart(BrokerPackageEntry)
    /// More of the file's content, at most 64 KiB.
    case fileContent(Data)
    /// The file ends, and its length and checksum are what the archive says.
    case fileEnd(length: UInt64, crc32: UInt32)
    /// The package ends, and is what it said: so many files, of that length together.
    case end(files: UInt64, length: UInt64)

    init(_ event: CorePackageEvent) throws {
        switch event {
        case .manifest(let manifest): self = .manifest(try BrokerServiceManifest(ffi: manifest))
        case .recipients(let recipients): self = .recipients(try BrokerServiceRecipientList(ffi: recipients))
        case .fileStart(let name, let length, let packedLength):
            self = .fileStart(BrokerPackageEntry(name: name, length: length, packedLength: packedLength))
        case .fileContent(let bytes): self = .fileContent(bytes)
        case .fileEnd(let length, let crc32): self = .fileEnd(length: length, crc32: crc32)
        case .end(let files, let length): self = .end(files: files, length: length)
        }
    }
}

/// A file of a package.
public struct BrokerPackageEntry: Hashable, Sendable {
    /// Its name, folders before it with slashes between. It does not lead out of the folder that it is unpacked in.
    public let name: String
    /// Its length in bytes, when the archive says so beforehand.
    public let length: UInt64?
    /// Its length in the archive, when that says so beforehand.
    public let packedLength: UInt64?
}

/// The events of a package, read while they are asked for. There is one iteration.
public struct BrokerPackageEvents<Pieces: AsyncSequence & Sendable>: AsyncSequence, Sendable where Pieces.Element == Data {
    let reader: BrokerPackageReader
    let pieces: Pieces

    public func makeAsyncIterator() -> Iterator {
        Iterator(reader: reader, pieces: pieces.makeAsyncIterator())
    }

    public struct Iterator: AsyncIteratorProtocol {
        let reader: BrokerPackageReader
        var pieces: Pieces.AsyncIterator
        var ended = false

        public mutating func next() async throws -> BrokerPackageEvent? {
            while !ended {
                if let event = try reader.next() { return event }
                guard let piece = try await pieces.next() else {
                    let last = try reader.finish().last
                    ended = true
                    return last
                }
                reader.feed(piece)
            }
            return nil
        }
    }
}

/// A file's content from where it stands, piece by piece.
public struct FilePieces: AsyncSequence, Sendable {
    let file: FileHandle

    public func makeAsyncIterator() -> Iterator { Iterator(file: file) }

    public struct Iterator: AsyncIteratorProtocol {
        let file: FileHandle

        public func next() async throws -> Data? {
            let piece = try file.read(upToCount: 256 << 10)
            return piece?.isEmpty == true ? nil : piece
        }
    }
}
