import Foundation
public import AltinnKit
import AltinnKitCore

/// An Altinn in memory, for tests and demonstrations. It is a transport like any other: `try await sandbox.send(call)`.
public final class Sandbox: AltinnTransport {
    private let core: CoreSandbox
    private let clock: Altinn.Clock

    /// A fresh Altinn. The same setup and the same requests give the same answers.
    public init(_ setup: SandboxSetup = SandboxSetup(), clock: @escaping Altinn.Clock = { Date() }) throws(AltinnError) {
        core = try AltinnError.catching {
            var kept = Kept()
            return try CoreSandbox(setup: setup.ffi(&kept))
        }
        self.clock = clock
    }

    /// Answers a request as a server gets it; the address may be a path and a query alone.
    public func handle(
        method: String, url: String, headers: [HTTPHeader] = [], body: Data = Data(), now: Date? = nil
    ) -> AltinnResponse {
        AltinnResponse(core.handle(
            method: method, url: url, headers: headers.map(\.ffi), body: body, now: (now ?? clock()).unixMillis))
    }

    public func send(_ request: AltinnRequest) async throws -> AltinnResponse {
        handle(method: request.method, url: request.url, headers: request.headers, body: try request.body.data())
    }

    /// Where everything is when a sandbox is served at an origin such as `http://127.0.0.1:8080`, for
    /// ``AltinnEnvironment/custom(_:)``.
    public static func addresses(_ origin: String) throws(AltinnError) -> Addresses {
        try AltinnError.catching { try Addresses(ffi: sandboxAddresses(origin: origin)) }
    }
}
