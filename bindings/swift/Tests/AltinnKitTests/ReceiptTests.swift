import AltinnKit
import XCTest

final class ReceiptTests: XCTestCase {
    func testTheRequest() throws {
        let call = try conversation().soap.receipt.getReceipt(search: .init(receiptId: 4711))
        XCTAssertEqual(call.operation, "altinn2.soap.receipt.get_receipt")
        XCTAssertEqual(call.request.method, "POST")
        XCTAssertEqual(call.request.url, "https://tt02.altinn.no/IntermediaryExternal/ReceiptExternalBasic.svc")
        XCTAssertTrue(call.request.headers.contains { $0.name == "SOAPAction" && $0.value.contains("GetReceiptBasicV2") })
        let body = try call.request.body.data()
        XCTAssertEqual(UInt64(body.count), call.request.body.length)
        let text = String(decoding: body, as: UTF8.self)
        XCTAssertTrue(text.contains(":ReceiptId>4711<"), text)
        XCTAssertTrue(text.contains("hunter2"), "the password goes in the body")
    }

    func testListsAndOpenNamesGoOut() throws {
        let reference = Reference(referenceType: .unknown("SomethingNew"), referenceValue: "REF-1")
        let call = try conversation().soap.receipt.getReceipt(search: .init(references: [reference]))
        let text = String(decoding: try call.request.body.data(), as: UTF8.self)
        XCTAssertTrue(text.contains("SomethingNew") && text.contains("REF-1"), text)
    }

    func testTheSameMomentGivesTheSameBytes() throws {
        let make = { try conversation().soap.receipt.getReceipt(search: .init(receiptId: 1)).request.body.data() }
        XCTAssertEqual(try make(), try make())
    }

    func testTheAnswer() throws {
        let call = try conversation().soap.receipt.getReceipt(search: .init(receiptId: 4711))
        let receipt = try call.response(.receipt)
        XCTAssertEqual(receipt.receiptId, 4711)
        XCTAssertEqual(receipt.receiptStatus, "SomethingNew", "an open name passes through")
        XCTAssertEqual(receipt.lastChanged, "2026-01-15T12:00:00.1234567")
        XCTAssertNil(receipt.receiptText)
        XCTAssertEqual(receipt.references, [])
        XCTAssertEqual(receipt.subReceipts.map(\.receiptStatus), [.ok])
        XCTAssertEqual(receipt.unknown.map(\.name), ["Brandnew"])
        guard case .xml(let xml)? = receipt.unknown.first?.content else { return XCTFail("kept as XML") }
        XCTAssertTrue(xml.contains(">1<"), xml)
    }

    func testATransportDoesBoth() async throws {
        let call = try conversation().soap.receipt.getReceipt(search: .init(receiptId: 4711))
        let receipt = try await Canned { .receipt }.send(call)
        XCTAssertEqual(receipt.receiptId, 4711)
    }

    func testOpenNames() {
        XCTAssertEqual(ReceiptStatus.ok.rawValue, "OK")
        XCTAssertEqual("\(ReceiptStatus.validationFailed)", "ValidationFailed")
        XCTAssertEqual(ReceiptType.registerDLS, "RegisterDLS")
        XCTAssertNotEqual(ReceiptStatus.ok, "ok")
    }
}
