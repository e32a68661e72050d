import Foundation

/// A date, or a date and a time, with or without an offset from UTC, exactly as Altinn writes it.
///
/// Altinn II mostly writes local Norwegian time without an offset; nothing is guessed about it here, so ``date`` is `nil`
/// then and ``date(in:)`` wants to be told. Two values are equal when their texts are.
public struct AltinnDateTime: Hashable, Sendable {
    /// As on the wire, for example `2026-01-15T12:00:00.1234567` or `2026-01-15T12:00:00Z`.
    public let text: String

    /// A date from its text. Altinn's own are never changed; yours are checked when a request is made of them.
    public init(text: String) {
        self.text = text
    }

    /// An instant, in UTC and with milliseconds.
    public init(_ date: Date) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let millis = (date.timeIntervalSince1970 * 1000).rounded()
        let whole = Date(timeIntervalSince1970: (millis / 1000).rounded(.down))
        let at = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: whole)
        let fraction = Int(millis - (millis / 1000).rounded(.down) * 1000)
        text = AltinnDateTime.day(at) + "T" + AltinnDateTime.clock(at) + "." + padded(fraction, 3) + "Z"
    }

    /// A day, or a day and a time, from its parts; with an offset when they name a time zone.
    ///
    /// `nil` when year, month or day is missing.
    public init?(_ parts: DateComponents) {
        guard parts.year != nil, parts.month != nil, parts.day != nil else { return nil }
        var text = AltinnDateTime.day(parts)
        if parts.hour != nil {
            text += "T" + AltinnDateTime.clock(parts)
            if let nanosecond = parts.nanosecond, nanosecond > 0 { text += "." + padded(nanosecond, 9) }
        }
        if let zone = parts.timeZone {
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = zone
            let minutes = zone.secondsFromGMT(for: calendar.date(from: parts) ?? Date()) / 60
            text += minutes == 0 ? "Z" : (minutes < 0 ? "-" : "+") + padded(abs(minutes) / 60, 2) + ":" + padded(abs(minutes) % 60, 2)
        }
        self.text = text
    }

    /// The parts as written, with a time zone only if an offset is. `nil` when the text is no date.
    public var components: DateComponents? {
        guard let match = text.wholeMatch(of: AltinnDateTime.form) else { return nil }
        var parts = DateComponents()
        (parts.year, parts.month, parts.day) = (Int(match.year), Int(match.month), Int(match.day))
        (parts.hour, parts.minute, parts.second) = (match.hour.flatMap { Int($0) }, match.minute.flatMap { Int($0) }, match.second.flatMap { Int($0) })
        if let fraction = match.fraction.flatMap({ $0 }) {
            parts.nanosecond = Int(fraction.padding(toLength: 9, withPad: "0", startingAt: 0))
        }
        if let zone = match.zone { parts.timeZone = AltinnDateTime.zone(zone) }
        return parts
    }

    /// The instant, when the text has an offset. What is finer than a `Date` can hold is rounded.
    public var date: Date? {
        guard let parts = components, let zone = parts.timeZone else { return nil }
        return instant(parts, in: zone)
    }

    /// The instant; a text without an offset is read in this time zone (`Europe/Oslo` for Altinn II).
    public func date(in zone: TimeZone) -> Date? {
        guard let parts = components else { return nil }
        return instant(parts, in: parts.timeZone ?? zone)
    }

    private func instant(_ parts: DateComponents, in zone: TimeZone) -> Date? {
        var whole = parts
        (whole.nanosecond, whole.timeZone) = (nil, nil)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar.date(from: whole)?.addingTimeInterval(Double(parts.nanosecond ?? 0) / 1e9)
    }

    private static func day(_ parts: DateComponents) -> String {
        padded(parts.year ?? 0, 4) + "-" + padded(parts.month ?? 0, 2) + "-" + padded(parts.day ?? 0, 2)
    }

    private static func clock(_ parts: DateComponents) -> String {
        padded(parts.hour ?? 0, 2) + ":" + padded(parts.minute ?? 0, 2) + ":" + padded(parts.second ?? 0, 2)
    }

    private static func zone(_ text: Substring) -> TimeZone? {
        guard text != "Z" else { return .gmt }
        let digits = text.dropFirst().split(separator: ":").compactMap { Int($0) }
        guard digits.count == 2 else { return nil }
        let seconds = (digits[0] * 60 + digits[1]) * 60
        return TimeZone(secondsFromGMT: text.hasPrefix("-") ? -seconds : seconds)
    }

    // A regex literal is built once and never changed.
    nonisolated(unsafe) private static let form =
        /(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:\.(?<fraction>\d{1,9}))?)?(?<zone>Z|[+-]\d\d:\d\d)?/
}

extension AltinnDateTime: ExpressibleByStringLiteral, CustomStringConvertible {
    public init(stringLiteral text: String) {
        self.init(text: text)
    }

    public var description: String { text }
}

private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
