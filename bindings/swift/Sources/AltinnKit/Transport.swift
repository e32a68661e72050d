import Foundation

/// What sends requests. ``URLSessionTransport`` is one, the sandbox is another; bring your own if you like.
public protocol AltinnTransport: Sendable {
    /// Sends a request as it is and gives the answer, whatever its status.
    ///
    /// Throws ``TransportFailure`` when it knows that nothing was sent, and anything else when no answer came.
    func send(_ request: AltinnRequest) async throws -> AltinnResponse
}

/// A request that got no answer.
public struct TransportFailure: Error, Hashable, CustomStringConvertible {
    /// What the transport said.
    public let detail: String
    /// Whether the transport knows that no byte of the request left: then sending again is safe.
    public let notSent: Bool

    public init(_ detail: String, notSent: Bool = false) {
        (self.detail, self.notSent) = (detail, notSent)
    }

    init(of error: any Error) {
        self = error as? TransportFailure ?? TransportFailure(String(describing: error))
    }

    public var description: String { detail }
}

extension AltinnTransport {
    /// Sends a call and makes sense of its answer.
    ///
    /// Throws ``AltinnError``, and `CancellationError` when the task was cancelled.
    public func send<Output>(_ call: Call<Output>) async throws -> Output {
        let response: AltinnResponse
        do {
            response = try await send(call.request)
        } catch let cancelled as CancellationError {
            throw cancelled
        } catch {
            throw AltinnError(TransportFailure(of: error), during: call.operation)
        }
        return try call.response(response)
    }
}
