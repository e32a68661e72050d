import Foundation
internal import AltinnKitCore

/// A conversation of several round trips, as a step machine: it says what it needs next, and is told what came of it.
///
/// Between any two steps it can be saved and restored in another process; it neither loses nor repeats a submission then.
/// ``run(over:sign:ask:save:wait:)`` drives one to its end.
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
            case .send(let request): return .send(AltinnRequest(request, kept, id))
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
    /// Signs bytes with the key that the request names.
    public typealias Signer = @Sendable (SignRequest) async throws -> Data
    /// Asks the person in front of the program.
    public typealias Asker = @Sendable (Prompt) async throws -> Secret
    /// Keeps what ``save()`` gives.
    public typealias Keeper = @Sendable (Data) async throws -> Void
    /// Waits until a time of the conversation's clock, for a reason.
    public typealias Waiter = @Sendable (Date, String) async throws -> Void

    /// Drives the flow to its end.
    ///
    /// - Parameters:
    ///   - transport: What sends its requests.
    ///   - sign: Signs bytes with the key that the request names, when the flow has something to sign.
    ///   - ask: Asks the person in front of the program, when the flow has something to ask.
    ///   - save: Keeps the flow, so that another process can go on with it: before each request, signature, question and wait,
    ///     which begin when it is done, and after a final error. Keep the newest; an older one does no harm.
    ///   - wait: Waits; by `Task.sleep` when not given.
    ///
    /// Throws the ``AltinnError`` that the flow ended with, ``BlobError`` when a blob could not be read, and what the functions
    /// above throw, as it is. A cancelled task throws `CancellationError`, at once when it waits, and the flow can go on from
    /// where it is.
    public func run(
        over transport: some AltinnTransport, sign: Signer? = nil, ask: Asker? = nil, save: Keeper? = nil, wait: Waiter? = nil
    ) async throws -> Output {
        let hands = Hands(sign: sign, ask: ask, save: save, wait: wait)
        var input = Input.proceed
        while true {
            switch step(input) {
            case .done(let output): return output
            case .item, .end: throw UnansweredStep(description: "the flow hands out items: use `items`")
            case let step: input = try await answer(step, transport, hands)
            }
        }
    }

    /// Drives a flow that hands out items, such as `altinn.flows.downloadArchive`, and gives them one after the other.
    ///
    /// To go on in another process, ``save()`` the flow when an item is safely stored. The parameters are those of
    /// ``run(over:sign:ask:save:wait:)``, and so is what is thrown.
    public func items(
        over transport: some AltinnTransport, sign: Signer? = nil, ask: Asker? = nil, save: Keeper? = nil, wait: Waiter? = nil
    ) -> AsyncThrowingStream<Output, any Error> {
        let hands = Hands(sign: sign, ask: ask, save: save, wait: wait)
        return AsyncThrowingStream { [self] in
            var input = Input.proceed
            while true {
                switch step(input) {
                case .item(let output): return output
                case .end: return nil
                case .done: throw UnansweredStep(description: "the flow has one output: use `run`")
                case let step: input = try await answer(step, transport, hands)
                }
            }
        }
    }

    /// What the program does for the flow.
    private struct Hands {
        let sign: Signer?
        let ask: Asker?
        let save: Keeper?
        let wait: Waiter?
    }

    /// Does what a step wants; everything here leaves the program, so it is saved before.
    private func answer(_ step: Step, _ transport: some AltinnTransport, _ hands: Hands) async throws -> Input {
        try await hands.save?(save())
        if case .failed(let error) = step { throw error }
        try Task.checkCancellation()
        switch step {
        case .send(let request):
            do {
                return .response(try await transport.attempt(request))
            } catch let failure as TransportFailure {
                return .failure(failure)
            }
        case .sign(let request):
            guard let sign = hands.sign else { throw UnansweredStep(description: "the flow wants a signature: pass `sign`") }
            return .signature(try await sign(request))
        case .ask(let prompt):
            guard let ask = hands.ask else { throw UnansweredStep(description: "the flow asks for \(prompt.kind): pass `ask`") }
            return .answer(try await ask(prompt))
        case .wait(let until, let reason):
            if let wait = hands.wait { try await wait(until, reason) } else { try await pause(from: altinn.now, until: until) }
            return .proceed
        case .item, .end, .done, .failed: return .proceed
        }
    }
}

/// Waits from one time to another in pieces, as the whole may be more nanoseconds than a number holds.
func pause(from now: Date, until: Date) async throws {
    let day = 86_400.0
    var left = until.timeIntervalSince(now)
    while left > 0 {
        try await Task.sleep(nanoseconds: UInt64(min(left, day) * 1e9))
        left -= day
    }
}

/// A flow wanted something that ``Flow/run(over:sign:ask:save:wait:)`` was given no way to get.
public struct UnansweredStep: Error, CustomStringConvertible {
    public let description: String
}
