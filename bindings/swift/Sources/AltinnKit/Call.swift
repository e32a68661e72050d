import Foundation
internal import AltinnKitCore

/// An operation ready to be sent: a request, and what to make of the answer.
///
/// A transport does both in one go: `try await transport.send(call)`.
public struct Call<Output: Sendable>: Sendable {
    /// The operation's address in the catalogue, for example `altinn2.soap.receipt.get_receipt`.
    public let operation: String
    /// What to send. Made for one sending: a second attempt wants a new call.
    public let request: AltinnRequest
    private let reading: @Sendable (AltinnResponse) throws(AltinnError) -> Output
    private let begin: @Sendable (AltinnResponse) throws(AltinnError) -> AnswerReader<Output>

    init(
        _ operation: String, _ request: AltinnRequest, reading: @escaping @Sendable (AltinnResponse) throws(AltinnError) -> Output,
        begin: @escaping @Sendable (AltinnResponse) throws(AltinnError) -> AnswerReader<Output>
    ) {
        (self.operation, self.request, self.reading, self.begin) = (operation, request, reading, begin)
    }

    /// Makes sense of the answer.
    public func response(_ response: AltinnResponse) throws(AltinnError) -> Output {
        var response = response
        response.inReplyTo = response.inReplyTo ?? request.messageId
        return try reading(response)
    }

    /// Begins to read an answer that is too large to be held, with what comes before its body.
    public func reader(status: Int, headers: [HTTPHeader], reason: String? = nil) throws(AltinnError) -> AnswerReader<Output> {
        try begin(AltinnResponse(status: status, reason: reason, headers: headers, inReplyTo: request.messageId))
    }
}

extension Altinn {
    func call<Output: Member & Sendable>(_ operation: String, _ input: some Member) throws(AltinnError) -> Call<Output> {
        let request = try AltinnError.catching {
            var kept = Kept()
            let input = input.ffi(&kept)
            let request = try prepare(operation: operation, session: session, moment: moment, input: input)
            return AltinnRequest(request, kept, operation)
        }
        return Call(operation, request) { [self] response throws(AltinnError) in
            try read(operation, response)
        } begin: { [self] head throws(AltinnError) in
            try reader(operation, head)
        }
    }

    /// What a function makes of its input.
    func workOut<Output: Member>(_ function: String, _ input: some Member) throws(AltinnError) -> Output {
        try AltinnError.catching {
            var kept = Kept()
            let input = input.ffi(&kept)
            let output = try AltinnKitCore.workOut(function: function, session: session, moment: moment, input: input)
            return try Output(ffi: output)
        }
    }

    /// The answer to an operation.
    package func read<Output: Member>(_ operation: String, _ response: AltinnResponse) throws(AltinnError) -> Output {
        try AltinnError.catching {
            try Output(ffi: parse(operation: operation, session: session, response: response.ffi))
        }
    }
}
