public import Foundation
internal import AltinnKitCore

/// Reads the answer to a call in pieces of any size: attachments are handed on in chunks, the rest becomes the output.
///
/// In the output a ``Blob`` with its ``Blob/id`` and ``Blob/length`` stands for each attachment; it cannot be opened, as its
/// bytes are where you put them. Nothing is certain before ``finish()`` has given the output: throw the chunks away if it
/// throws.
public final class AnswerReader<Output: Sendable>: Sendable {
    private let core: CoreReader
    private let output: @Sendable (FfiValue) throws -> Output

    init(_ core: CoreReader) where Output: Member {
        self.core = core
        output = { try Output(ffi: $0) }
    }

    /// Takes the next piece of the body, and gives what came of attachments.
    public func push(_ piece: Data) throws(AltinnError) -> [Chunk] {
        try AltinnError.catching { try core.push(piece: piece).map { Chunk(blob: $0.blob, data: $0.bytes) } }
    }

    /// Ends the body: the output.
    public func finish() throws(AltinnError) -> Output {
        try AltinnError.catching { try output(core.finish()) }
    }
}

/// Some of the bytes of an attachment.
public struct Chunk: Sendable {
    /// Which one: ``Blob/id`` in the output.
    public let blob: String
    /// The bytes.
    public let data: Data
}

extension Altinn {
    func reader<Output: Member & Sendable>(
        _ operation: String, _ head: AltinnResponse
    ) throws(AltinnError) -> AnswerReader<Output> {
        try AltinnError.catching {
            AnswerReader(try CoreReader(
                operation: operation, session: session, status: UInt16(clamping: head.status), reason: head.reason,
                headers: head.headers.map(\.ffi), inReplyTo: head.inReplyTo))
        }
    }
}
