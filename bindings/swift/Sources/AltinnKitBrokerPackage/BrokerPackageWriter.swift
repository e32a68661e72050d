public import Foundation
public import AltinnKit
import AltinnKitCore

/// Writes a broker package: contents in, bytes of the package out.
///
/// ```swift
/// let writer = try BrokerPackageWriter(BrokerPackage(
///     environment: "tt02", manifest: manifest, files: [BrokerPackageFile(name: "a.txt", length: 5)]))
/// var package = try writer.push(Data("hello".utf8))
/// package += try writer.finish()
/// ```
///
/// Throws ``AltinnError/input(_:)`` for what does not fit.
public final class BrokerPackageWriter: Sendable {
    private let core: CorePackageWriter

    /// Begins a package, with what it is and which files will come.
    public init(_ package: BrokerPackage) throws(AltinnError) {
        core = try AltinnError.catching {
            var kept = Kept()
            return try CorePackageWriter(package: package.ffi(&kept))
        }
    }

    /// The file whose content is due, with what is left of its length; none when all are there.
    public var due: BrokerPackageFile? {
        core.due().map { BrokerPackageFile(name: $0.name, length: Int64(clamping: $0.length)) }
    }

    /// Takes more content of the file that is ``due``, and gives what is ready of the package. Nothing is taken when that is more than the
    /// file was said to have.
    public func push(_ content: Data) throws(AltinnError) -> Data {
        try AltinnError.catching { try core.push(content: content) }
    }

    /// Ends the package and gives the rest of it.
    public func finish() throws(AltinnError) -> Data {
        try AltinnError.catching { try core.finish() }
    }
}

extension BrokerPackageWriter {
    /// Writes a package of contents that are kept somewhere, and read from there on the way.
    ///
    /// - Parameters:
    ///   - package: What the package is. Its files are those of `contents`, whatever it says.
    ///   - contents: The files, in their order.
    ///   - file: Where it goes; not closed.
    /// - Throws: ``AltinnError`` for what does not fit, or what reading and writing throws, ``BlobError`` for a content that is
    ///   not as long as it said.
    public static func write(_ package: BrokerPackage, contents: [(name: String, content: Blob)], to file: FileHandle) throws {
        try write(package, contents: contents) { try file.write(contentsOf: $0) }
    }

    /// The same, piece by piece to wherever it goes.
    public static func write(
        _ package: BrokerPackage, contents: [(name: String, content: Blob)], to output: (Data) throws -> Void
    ) throws {
        var package = package
        package.files = contents.map { BrokerPackageFile(name: $0.name, length: Int64(clamping: $0.content.length)) }
        let writer = try BrokerPackageWriter(package)
        for (_, content) in contents {
            try content.forEachPiece { try output(writer.push($0)) }
        }
        try output(writer.finish())
    }
}
