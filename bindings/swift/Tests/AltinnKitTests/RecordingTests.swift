import AltinnKit
import AltinnKitCore
import Foundation
import XCTest

/// The largest recorded answer of Altinn II, through the typed layer and back: nothing of it may be lost or unknown.
final class RecordingTests: XCTestCase {
    // As lxml finds them: leaf elements, and SHA-256 over their texts, joined by line feeds.
    private let services = 2007
    private let leaves = 40_585
    private let checksum = "be63ce14224b72b8919e6e6687e88e836e0bf4b345f7e897bce2c411b0c893da"

    func testEveryTextIsRead() throws {
        guard let reference = ProcessInfo.processInfo.environment["ALTINNKIT_REFERENCE"] else {
            throw XCTSkip("ALTINNKIT_REFERENCE does not say where the recordings are; they are not part of the repository")
        }
        let file = "\(reference)/altinn2/soap/samples/GetAvailableServicesBasicV3.response.xml"
        let recording = try Data(contentsOf: URL(fileURLWithPath: file))
        XCTAssertGreaterThan(recording.count, 3_000_000)

        let call = try conversation().soap.serviceMetadata.getAvailableServices()
        let start = Date()
        let answer = try call.response(AltinnResponse(status: 200, body: recording))
        print("read \(recording.count) bytes in \(Int(Date().timeIntervalSince(start) * 1000)) ms")
        XCTAssertEqual(answer.services.count, services)
        XCTAssertEqual(answer.statusMessage, "2007 services found for specified input parameters.")
        XCTAssertEqual(answer.unknown, [])

        var kept = Kept()
        var texts: [String] = []
        walk(answer.ffi(&kept), &texts)
        XCTAssertEqual(texts.count, leaves)
        XCTAssertEqual(sha256(Data(texts.joined(separator: "\n").utf8)), checksum)
    }

    private func walk(_ value: FfiValue, _ texts: inout [String]) {
        switch value {
        case .record(let fields, let unknown):
            XCTAssertTrue(unknown.isEmpty)
            for field in fields { walk(field, &texts) }
        case .list(let items) where items.isEmpty: texts.append("") // an element without children
        case .list(let items): for item in items { walk(item, &texts) }
        case .absent: texts.append("")
        case .bool(let value): texts.append("\(value)")
        case .int(let value): texts.append("\(value)")
        case .text(let text): texts.append(text)
        default: XCTFail("a value that does not belong here")
        }
    }

    func testTheChecksumItself() {
        XCTAssertEqual(sha256(Data("abc".utf8)), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    /// FIPS 180-4; Foundation on Linux has none.
    private func sha256(_ data: Data) -> String {
        var message = [UInt8](data) + [0x80]
        while message.count % 64 != 56 { message.append(0) }
        message += withUnsafeBytes(of: UInt64(data.count * 8).bigEndian) { Array($0) }
        let rounds: [UInt32] = primes(64).map { fraction(cbrt(Double($0))) }
        var hash: [UInt32] = primes(8).map { fraction(Double($0).squareRoot()) }
        var words = [UInt32](repeating: 0, count: 64)
        for block in stride(from: 0, to: message.count, by: 64) {
            for i in 0..<16 { words[i] = (0..<4).reduce(0) { $0 << 8 | UInt32(message[block + i * 4 + $1]) } }
            for i in 16..<64 {
                let s0 = turn(words[i - 15], 7) ^ turn(words[i - 15], 18) ^ words[i - 15] >> 3
                let s1 = turn(words[i - 2], 17) ^ turn(words[i - 2], 19) ^ words[i - 2] >> 10
                words[i] = words[i - 16] &+ s0 &+ words[i - 7] &+ s1
            }
            var h = hash
            for i in 0..<64 {
                let s1 = turn(h[4], 6) ^ turn(h[4], 11) ^ turn(h[4], 25)
                let t1 = h[7] &+ s1 &+ (h[4] & h[5] ^ ~h[4] & h[6]) &+ rounds[i] &+ words[i]
                let s0 = turn(h[0], 2) ^ turn(h[0], 13) ^ turn(h[0], 22)
                let t2 = s0 &+ (h[0] & h[1] ^ h[0] & h[2] ^ h[1] & h[2])
                h = [t1 &+ t2, h[0], h[1], h[2], h[3] &+ t1, h[4], h[5], h[6]]
            }
            hash = zip(hash, h).map { $0 &+ $1 }
        }
        return hash.map { String(repeating: "0", count: $0.leadingZeroBitCount / 4) + ($0 == 0 ? "" : String($0, radix: 16)) }.joined()
    }

    private func turn(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }

    private func primes(_ count: Int) -> [Int] {
        Array((2...400).lazy.filter { n in !(2..<n).contains { n % $0 == 0 } }.prefix(count))
    }

    private func fraction(_ root: Double) -> UInt32 { UInt32((root - root.rounded(.down)) * 4_294_967_296) }
}
