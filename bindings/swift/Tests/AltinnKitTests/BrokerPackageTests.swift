import AltinnKit
import AltinnKitBrokerPackage
import Foundation
import XCTest

/// Broker packages, written and read while their bytes come.
final class BrokerPackageTests: XCTestCase {
    private static let large = Data((0..<300_001).map { UInt8($0 * 31 % 251) })
    private static let synthetic = BrokerServiceRecipientList(recipients: [PackageRecipient(partyNumber: "15908600182")])

    private static func package(_ environment: String = "tt02") -> BrokerPackage {
        BrokerPackage(environment: environment, manifest: BrokerServiceManifest(
            externalServiceCode: "4242", externalServiceEditionCode: 1, sendersReference: "sending 7", reportee: "910000004",
            propertyList: [PackageProperty(propertyKey: "kind", propertyValue: "test <1>")]))
    }

    private static func packed(_ contents: [(name: String, content: Blob)], as package: BrokerPackage = package()) throws -> Data {
        var packed = Data()
        try BrokerPackageWriter.write(package, contents: contents) { packed += $0 }
        return packed
    }

    private static func temporary() -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    }

    private struct Found {
        var manifest: BrokerServiceManifest?
        var recipients: BrokerServiceRecipientList?
        var files: [String: Data] = [:]
        var end: BrokerPackageEvent?
    }

    private static func read<Pieces>(_ events: BrokerPackageEvents<Pieces>) async throws -> Found {
        var found = Found(), name = ""
        for try await event in events {
            switch event {
            case .manifest(let manifest): found.manifest = manifest
            case .recipients(let recipients): found.recipients = recipients
            case .fileStart(let entry): (name, found.files[entry.name]) = (entry.name, Data())
            case .fileContent(let data): found.files[name]? += data
            case .fileEnd(let length, _): XCTAssertEqual(found.files[name].map { UInt64($0.count) }, length)
            case .end: found.end = event
            }
        }
        return found
    }

    private static func read(_ package: Data, limits: BrokerPackageLimits = BrokerPackageLimits()) async throws -> Found {
        let pieces = AsyncStream<Data> { stream in
            for start in stride(from: 0, to: package.count, by: 1000) { stream.yield(package.dropFirst(start).prefix(1000)) }
            stream.finish()
        }
        return try await read(BrokerPackageReader(limits: limits).events(of: pieces))
    }

    private func refusal(_ work: () async throws -> some Any) async -> AltinnError? {
        do {
            _ = try await work()
            return nil
        } catch {
            return error as? AltinnError
        }
    }

    func testWhatGoesInComesOut() async throws {
        let file = Self.temporary()
        defer { try? FileManager.default.removeItem(at: file) }
        XCTAssertTrue(FileManager.default.createFile(atPath: file.path, contents: nil))
        var package = Self.package()
        package.recipients = Self.synthetic
        let contents = [("a.txt", Data("hello".utf8)), ("inside/b.bin", Self.large), ("none", Data())]
        let writing = try FileHandle(forWritingTo: file)
        try BrokerPackageWriter.write(package, contents: contents.map { ($0.0, Blob($0.1)) }, to: writing)
        try writing.close()
        let reading = try FileHandle(forReadingFrom: file)
        defer { try? reading.close() }
        let found = try await Self.read(BrokerPackageReader().events(of: reading))
        XCTAssertEqual(found.files, Dictionary(uniqueKeysWithValues: contents))
        XCTAssertEqual(found.manifest?.propertyList, package.manifest.propertyList)
        XCTAssertEqual(found.manifest?.fileList.map(\.fileName), contents.map(\.0))
        XCTAssertEqual(found.recipients, Self.synthetic)
        XCTAssertEqual(found.end, .end(files: 3, length: 300_006))
    }

    func testAWriterSaysWhatIsDue() async throws {
        var package = Self.package()
        package.files = [BrokerPackageFile(name: "a.txt", length: 5)]
        let writer = try BrokerPackageWriter(package)
        var packed = try writer.push(Data("hel".utf8))
        XCTAssertEqual(writer.due, BrokerPackageFile(name: "a.txt", length: 2))
        XCTAssertThrowsError(try writer.push(Data("lo!".utf8))) { XCTAssertEqual(($0 as? AltinnError)?.report.path, "content") }
        XCTAssertThrowsError(try writer.finish())
        packed += try writer.push(Data("lo".utf8))
        XCTAssertNil(writer.due)
        packed += try writer.finish()
        let found = try await Self.read(packed)
        XCTAssertEqual(found.files, ["a.txt": Data("hello".utf8)])
    }

    func testWhatWouldHarmIsRefusedOnBothSides() async throws {
        let written = await refusal { try Self.packed([("../x.txt", Blob(Self.large))]) }
        guard case .input(let report) = written else { return XCTFail("\(String(describing: written))") }
        XCTAssertEqual(report.path, "files[0].name")

        var evil = try Self.packed([("aa/x.txt", Blob(Self.large))])
        while let name = evil.range(of: Data("aa/x.txt".utf8)) { evil.replaceSubrange(name, with: Data("../x.txt".utf8)) }
        let read = await refusal { [evil] in try await Self.read(evil) }
        guard case .protocol = read else { return XCTFail("\(String(describing: read))") }
        XCTAssertEqual(read?.code, .unsafePackage)
        let other = await refusal { try await Self.read(Data("no archive".utf8)) }
        XCTAssertEqual(other?.code, .malformedPackage)
    }

    func testSyntheticPeopleBoundsAndLengths() async throws {
        var production = Self.package("production")
        production.recipients = Self.synthetic
        let refused = await refusal { [production] in try Self.packed([], as: production) }
        XCTAssertEqual(refused?.code, .syntheticIdentity)
        production.allowSynthetic = true
        let packed = try Self.packed([], as: production)
        let bounded = await refusal { try await Self.read(packed, limits: BrokerPackageLimits(maxEntries: 1)) }
        XCTAssertEqual(bounded?.code, .limitExceeded)
        for length in [4, 6] as [UInt64] {
            let blob = Blob(length: length) { InputStream(data: Data("hello".utf8)) }
            XCTAssertThrowsError(try Self.packed([("a", blob), ("b", Blob(Self.large))])) { XCTAssertTrue($0 is BlobError) }
        }
    }

    func testALargeFileGoesThroughInPieces() async throws {
        let reader = try BrokerPackageReader()
        var (length, most) = (UInt64(0), 0)
        let noise = Data((0..<65_536).map { _ in UInt8.random(in: .min ... .max) })
        let total = UInt64(noise.count) * 128
        let large = Self.temporary()
        defer { try? FileManager.default.removeItem(at: large) }
        XCTAssertTrue(FileManager.default.createFile(atPath: large.path, contents: nil))
        let handle = try FileHandle(forWritingTo: large)
        for _ in 0..<128 { try handle.write(contentsOf: noise) }
        try handle.close()
        try BrokerPackageWriter.write(Self.package(), contents: [("large", Blob(file: large))]) { piece in
            most = max(most, piece.count)
            reader.feed(piece)
            while let event = try reader.next() {
                if case .fileContent(let data) = event {
                    length += UInt64(data.count)
                    most = max(most, data.count)
                }
            }
        }
        XCTAssertEqual(length, total)
        XCTAssertLessThan(most, 1 << 20)
        XCTAssertEqual(try reader.finish(), [.end(files: 1, length: total)])
    }
}
