import Foundation
internal import AltinnKitCore

/// A conversation of several round trips, as a step machine: it says what it needs next, and is told what came of it.
///
/// Between any two steps it can be saved and restored in another process; it neither loses nor repeats a submission then.
/// ``run(over:sign:ask:sleep:)`` drives one to its end.
public final class Flow<Output: Sendable>: Sendable {
    /// What a flow needs next.
    public enum Step: Sendable {
        /// Send this; answer with ``Input/response(_:)`` or ``Input/failure(_:)``.
        case send(AltinnRequest)
        /// Sign these bytes; answer with ``Input/signature(_:)``.
        case sign(SignRequest)
        /// Ask the person in front of the program; answer with ``Input/answer(_:)``.
        case ask(Prompt)
        /// Nothing to do before this time; then ``Input/proceed``.
        case wait(until: Date, reason: String)
        /// One of several outputs; ``Input/proceed`` goes on, up to ``end``.
        case item(Output)
        /// The end of a flow that handed out items.
        case end
        /// The end: this came out.
        case done(Output)
        /// The end: it failed. What the error says about trying again is about the whole flow.
        case failed(AltinnError)
    }

    /// What came of a step.
    public enum Input: Sendable {
        /// Begin, or go on after a restore: the flow says again what it needs.
        case proceed
        /// The answer to a request.
        case response(AltinnResponse)
        /// No answer came to a request.
        case failure(TransportFailure)
        /// The signature over the bytes that were to be signed.
        case signature(Data)
        /// What the person said.
        case answer(Secret)
    }

    /// The flow's address in the catalogue, for example `altinn3.flow.submit_form`.
    public let id: String
    private let altinn: Altinn
    private let core: CoreFlow
    private let kept: Kept
    private let output: @Sendable (FfiValue) throws -> Output

    init(_ id: String, _ altinn: Altinn, _ core: CoreFlow, _ kept: Kept) where Output: Member {
        (self.id, self.altinn, self.core, self.kept) = (id, altinn, core, kept)
        output = { try Output(ffi: $0) }
    }

    /// Takes what came of the last step, and says what is needed next.
    public func step(_ input: Input) -> Step {
        do {
            switch core.step(session: altinn.session, moment: altinn.moment, input: input.ffi) {
            case .send(let request): return .send(AltinnRequest(request, kept))
            case .sign(let request): return .sign(try SignRequest(ffi: request))
            case .ask(let prompt): return .ask(try Prompt(ffi: prompt))
            case .wait(let until, let reason): return .wait(until: Date(unixMillis: until), reason: reason)
            case .item(let value): return .item(try output(value))
            case .end: return .end
            case .done(let value): return .done(try output(value))
            case .failed(let error): return .failed(AltinnError(report: error))
            }
        } catch {
            return .failed(AltinnError(misfit: error))
        }
    }

    /// The flow as bytes. They hold what it was started with, so they are as confidential as that; they hold no
    /// credentials, tokens or one-time codes, and of blobs that are kept elsewhere only the names.
    public func save() -> Data {
        core.save()
    }
}

extension Altinn {
    func begin<Output: Member & Sendable>(_ id: String, _ start: some Member) throws(AltinnError) -> Flow<Output> {
        try AltinnError.catching {
            var kept = Kept()
            let start = start.ffi(&kept)
            return Flow(id, self, try CoreFlow.begin(flow: id, session: session, input: start), kept)
        }
    }

    func restore<Output: Member & Sendable>(_ id: String, _ saved: Data, _ blobs: [Blob]) throws(AltinnError) -> Flow<Output> {
        try AltinnError.catching {
            let core = try CoreFlow.restoreAs(flow: id, saved: saved)
            return Flow(id, self, core, Kept(blobs))
        }
    }
}

extension Flow {
    /// Drives the flow to its end.
    ///
    /// - Parameters:
    ///   - transport: What sends its requests.
    ///   - sign: Signs bytes with the key that the request names, when the flow has something to sign.
    ///   - ask: Asks the person in front of the program, when the flow has something to ask.
    ///   - sleep: Waits until a time; a test's may not take as long.
    ///
    /// Throws the ``AltinnError`` that the flow ended with, and what `sign` and `ask` throw. A cancelled task throws
    /// `CancellationError`, and the flow can go on from where it is.
    public func run(
        over transport: some AltinnTransport,
        sign: (@Sendable (SignRequest) async throws -> Data)? = nil,
        ask: (@Sendable (Prompt) async throws -> Secret)? = nil,
        sleep: @Sendable (Date) async throws -> Void = { try await Task.sleep(nanoseconds: UInt64(max(0, $0.timeIntervalSinceNow) * 1e9)) }
    ) async throws -> Output {
        var input = Input.proceed
        while true {
            switch step(input) {
            case .done(let output): return output
            case .item, .end: throw UnansweredStep(description: "the flow hands out items: use `items`")
            case let step: input = try await answer(step, transport, sign, ask, sleep)
            }
        }
    }

    /// Drives a flow that hands out items, such as `altinn.flows.downloadArchive`, and gives them one after the other.
    ///
    /// To go on in another process, ``save()`` the flow when an item is safely stored. The parameters are those of
    /// ``run(over:sign:ask:sleep:)``, and so is what is thrown.
    public func items(
        over transport: some AltinnTransport,
        sign: (@Sendable (SignRequest) async throws -> Data)? = nil,
        ask: (@Sendable (Prompt) async throws -> Secret)? = nil,
        sleep: @escaping @Sendable (Date) async throws -> Void = { try await Task.sleep(nanoseconds: UInt64(max(0, $0.timeIntervalSinceNow) * 1e9)) }
    ) -> AsyncThrowingStream<Output, any Error> {
        AsyncThrowingStream { [self] in
            var input = Input.proceed
            while true {
                switch step(input) {
                case .item(let output): return output
                case .end: return nil
                case .done: throw UnansweredStep(description: "the flow has one output: use `run`")
                case let step: input = try await answer(step, transport, sign, ask, sleep)
                }
            }
        }
    }

    /// Does what a step wants.
    private func answer(
        _ step: Step, _ transport: some AltinnTransport, _ sign: (@Sendable (SignRequest) async throws -> Data)?,
        _ ask: (@Sendable (Prompt) async throws -> Secret)?, _ sleep: @Sendable (Date) async throws -> Void
    ) async throws -> Input {
        switch step {
        case .send(let request):
            do {
                return .response(try await transport.send(request))
            } catch let cancelled as CancellationError {
                throw cancelled
            } catch {
                return .failure(TransportFailure(of: error))
            }
        case .sign(let request):
            guard let sign else { throw UnansweredStep(description: "the flow wants a signature: pass `sign`") }
            return .signature(try await sign(request))
        case .ask(let prompt):
            guard let ask else { throw UnansweredStep(description: "the flow asks for \(prompt.kind): pass `ask`") }
            return .answer(try await ask(prompt))
        case .wait(let until, _):
            try await sleep(until)
            return .proceed
        case .failed(let error): throw error
        case .item, .end, .done: return .proceed
        }
    }
}

/// A flow wanted something that ``Flow/run(over:sign:ask:sleep:)`` was given no way to get.
public struct UnansweredStep: Error, CustomStringConvertible {
    public let description: String
}
