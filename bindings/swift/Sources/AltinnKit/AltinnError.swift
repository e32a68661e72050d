import Foundation
package import AltinnKitCore

/// Everything that can go wrong, one case a kind; catch a family by its case, or all of them as `AltinnError`.
///
/// What happened and what to do about it is in ``report``, and in the shorthands beside it.
public enum AltinnError: Error, Hashable {
    /// What the program handed over does not fit: nothing has been sent.
    case input(ErrorReport)
    /// The session lacks something or mixes environments: nothing has been sent.
    case configuration(ErrorReport)
    /// The transport failed: nobody knows whether Altinn got the request, unless ``retry`` says so.
    case transport(ErrorReport)
    /// An answer came that is not what the contract says.
    case `protocol`(ErrorReport)
    /// The credentials or the token were refused.
    case authentication(ErrorReport)
    /// The user, the system user or the system lacks a right.
    case authorization(ErrorReport)
    /// Altinn understood and refused: a fault, a problem, a validation.
    case rejected(ErrorReport)
    /// Altinn cannot at the moment: too many requests, maintenance, an error of its own.
    case unavailable(ErrorReport)
    /// A flow was given something that it did not ask for, or a saved flow that is none.
    case flow(ErrorReport)

    /// Whether the same request may be sent again.
    public enum Retry: Hashable, Sendable {
        /// No: it would fail again, or do harm.
        case never
        /// Yes, after a while; how long, when Altinn said so.
        case after(seconds: Int?)
        /// Not blindly: find out first whether the request took effect.
        case checkFirst
    }

    /// The error of a report, by its kind.
    public init(_ report: ErrorReport) {
        switch report.kind {
        case "input": self = .input(report)
        case "configuration": self = .configuration(report)
        case "transport": self = .transport(report)
        case "authentication": self = .authentication(report)
        case "authorization": self = .authorization(report)
        case "rejected": self = .rejected(report)
        case "unavailable": self = .unavailable(report)
        case "flow": self = .flow(report)
        default: self = .protocol(report)
        }
    }

    /// All that is known.
    public var report: ErrorReport {
        switch self {
        case .input(let report), .configuration(let report), .transport(let report), .protocol(let report),
            .authentication(let report), .authorization(let report), .rejected(let report), .unavailable(let report),
            .flow(let report):
            report
        }
    }

    /// The stable code, to branch on.
    public var code: ErrorCode { ErrorCode(rawValue: report.code) }

    /// Seconds to wait before sending again or looking, when Altinn or a gateway said so.
    public var retryAfterSeconds: Int? { report.retryAfterSeconds.map(Int.init) }

    /// What Altinn, or whatever answered in its place, said.
    public var server: ServerReport? { report.server }

    /// What to tell a person, for errors that Altinn documents.
    public var advice: AdviceText? { report.advice }

    /// What may be meant, when several things may be: to be looked at before anything is sent again.
    public var candidates: [String] { report.candidates }

    /// Whether to try again.
    public var retry: Retry {
        switch report.retry {
        case "after": .after(seconds: report.retryAfterSeconds.map(Int.init))
        case "checkFirst": .checkFirst
        default: .never
        }
    }
}

extension AltinnError: LocalizedError, CustomStringConvertible {
    public var description: String {
        let place = [report.operation, report.path].compactMap { $0 }.filter { !$0.isEmpty }
        return (place + ["\(report.detail) (\(report.code))"]).joined(separator: ": ")
    }

    public var errorDescription: String? { description }
}

extension AltinnError {
    /// Does something in the core, and makes an ``AltinnError`` of what it throws.
    package static func catching<T>(_ work: () throws -> T) throws(AltinnError) -> T {
        do {
            return try work()
        } catch let error as AltinnError {
            throw error
        } catch CoreError.Failed(let report) {
            throw AltinnError(report: report)
        } catch {
            throw AltinnError(misfit: error)
        }
    }

    package init(report: FfiValue) {
        do {
            self.init(try ErrorReport(ffi: report))
        } catch {
            self.init(misfit: error)
        }
    }

    /// The library and the generated code are of two versions, or UniFFI itself failed.
    package init(misfit error: any Error) {
        self.init(ErrorReport(
            code: ErrorCode.unexpectedAnswer.rawValue, kind: "protocol", retry: "never", fixableBy: "integrator",
            detail: "the library does not fit this version of AltinnKit: \(error)"))
    }

    /// No answer came to a request.
    init(_ failure: TransportFailure, during operation: String) {
        self.init(report: transportFailed(operation: operation, detail: failure.detail, notSent: failure.notSent))
    }
}
