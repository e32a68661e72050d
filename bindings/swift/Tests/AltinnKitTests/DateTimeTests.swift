import AltinnKit
import XCTest

final class DateTimeTests: XCTestCase {
    func testInstants() throws {
        XCTAssertEqual(AltinnDateTime("2026-11-23T10:00:00Z").date, now)
        XCTAssertEqual(AltinnDateTime("2026-11-23T11:00:00+01:00").date, now)
        XCTAssertEqual(AltinnDateTime("2026-11-23T07:30:00-02:30").date, now)
        XCTAssertEqual(AltinnDateTime("1970-01-01T00:00:00.5Z").date?.timeIntervalSince1970 ?? 0, 0.5, accuracy: 1e-6)
    }

    func testNothingIsGuessedWithoutAnOffset() throws {
        let local = AltinnDateTime("2026-11-23T11:00:00")
        XCTAssertNil(local.date)
        let oslo = try XCTUnwrap(TimeZone(identifier: "Europe/Oslo") ?? TimeZone(secondsFromGMT: 3600))
        XCTAssertEqual(local.date(in: oslo), now)
        XCTAssertEqual(AltinnDateTime("2026-11-23T10:00:00Z").date(in: oslo), now, "a written offset goes first")
    }

    func testParts() throws {
        let parts = try XCTUnwrap(AltinnDateTime("2026-01-15T12:30:45.1234567").components)
        XCTAssertEqual([parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second], [2026, 1, 15, 12, 30, 45])
        XCTAssertEqual(parts.nanosecond, 123_456_700)
        XCTAssertNil(parts.timeZone)
        let day = try XCTUnwrap(AltinnDateTime("2026-01-15").components)
        XCTAssertEqual([day.year, day.month, day.day, day.hour], [2026, 1, 15, nil])
        for bad in ["", "x", "2026-1-15", "2026-01-15T12:00", "2026-01-15 12:00:00", "2026-01-15T12:00:00+01", "12026-01-15"] {
            XCTAssertNil(AltinnDateTime(text: bad).components, bad)
        }
    }

    func testFromNativeTypes() {
        XCTAssertEqual(AltinnDateTime(now).text, "2026-11-23T10:00:00.000Z")
        XCTAssertEqual(AltinnDateTime(Date(timeIntervalSince1970: -0.001)).text, "1969-12-31T23:59:59.999Z")
        XCTAssertEqual(AltinnDateTime(Date(timeIntervalSince1970: 1_768_478_400.123)).text, "2026-01-15T12:00:00.123Z")
        XCTAssertEqual(AltinnDateTime(DateComponents(year: 2026, month: 1, day: 5))?.text, "2026-01-05")
        XCTAssertEqual(
            AltinnDateTime(DateComponents(timeZone: TimeZone(secondsFromGMT: -5400), year: 2026, month: 1, day: 5, hour: 7))?.text,
            "2026-01-05T07:00:00-01:30")
        XCTAssertEqual(AltinnDateTime(DateComponents(timeZone: .gmt, year: 2026, month: 1, day: 5, hour: 7))?.text, "2026-01-05T07:00:00Z")
        XCTAssertNil(AltinnDateTime(DateComponents(year: 2026)))
    }
}
