import Foundation

/// What sends requests. ``URLSessionTransport`` is one, the sandbox is another; bring your own if you like.
public protocol AltinnTransport: Sendable {
    /// Sends a request as it is and gives the answer, whatever its status.
    ///
    /// Throws ``TransportFailure`` when it knows that nothing was sent, and anything else when no answer came; the
    /// ``BlobError`` of a body that could not be read it passes on as it is.
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
    /// Throws ``AltinnError``, ``BlobError`` for a blob that could not be read, and `CancellationError` when the task was
    /// cancelled.
    public func send<Output>(_ call: Call<Output>) async throws -> Output {
        let response: AltinnResponse
        do {
            response = try await attempt(call.request)
        } catch let failure as TransportFailure {
            throw AltinnError(failure, during: call.operation)
        }
        return try call.response(response)
    }

    /// Sends a request. Throws ``TransportFailure`` when no answer came, and what the program itself is behind as it is.
    func attempt(_ request: AltinnRequest) async throws -> AltinnResponse {
        do {
            return try await send(request)
        } catch let unreadable as BlobError {
            throw unreadable
        } catch let cancelled as CancellationError {
            throw cancelled
        } catch {
            try Task.checkCancellation()
            throw TransportFailure(of: error)
        }
    }
}
