import Foundation

/// A request to send, as it is: a transport follows no redirect, throws on no status, and adds nothing but connection headers.
///
/// Printed or dumped it shows no secret; its properties do hold them.
public struct AltinnRequest: Sendable {
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    public let method: String
    /// Absolute address.
    public let url: String
    /// Headers in order; names may repeat. `Content-Length` is the transport's, from ``AltinnBody/length``.
    public let headers: [HTTPHeader]
    /// What to send.
    public let body: AltinnBody
    /// What the transport must bring along.
    public let needs: TransportNeeds
    /// `wsa:MessageID` of a SOAP request of the WS flavour: what its answer must relate to.
    public let messageId: String?
    /// The most bytes of an answer that are of use: with more, a transport stops reading and hands over what came.
    public let maxAnswer: UInt64?
    let summary: String
}

/// One header line.
public struct HTTPHeader: Hashable, Sendable {
    /// Name, compared without case.
    public let name: String
    /// Value.
    public let value: String

    public init(_ name: String, _ value: String) {
        (self.name, self.value) = (name, value)
    }
}

/// What a request needs of its transport.
public struct TransportNeeds: Hashable, Sendable {
    /// A TLS client certificate.
    public let clientCertificate: Bool
    /// The same cookies as the requests before it in the conversation.
    public let cookieAffinity: Bool
}

/// A body as a plan: parts to be sent one after another.
public struct AltinnBody: Sendable {
    /// One part of a body.
    public enum Part: Sendable {
        /// These bytes.
        case bytes(Data)
        /// Bytes that are kept elsewhere, and how they go on the wire.
        case kept(Blob, Encoding)
    }

    /// How kept bytes go on the wire.
    public enum Encoding: String, Sendable {
        /// As they are.
        case raw
        /// As base64 with padding and without line breaks.
        case base64
    }

    /// The parts, in order.
    public let parts: [Part]
    /// The exact number of bytes on the wire: `Content-Length`.
    public let length: UInt64

    /// The operation or flow that it is of.
    let operation: String

    /// Gives the body's bytes piece by piece, as they go on the wire, and never holds more than one piece. The last piece of a
    /// blob comes when it is known to have no more, so that a wrong body never leaves whole.
    ///
    /// Throws what `send` throws, and ``BlobError`` for a blob that cannot be read, or is not as long as it said.
    public func forEachPiece(_ send: (Data) throws -> Void) throws {
        for part in parts {
            switch part {
            case .bytes(let bytes): try send(bytes)
            case .kept(let blob, let encoding): try read(blob) { try send(encoding == .base64 ? $0.base64EncodedData() : $0) }
            }
        }
    }

    private func read(_ blob: Blob, _ send: (Data) throws -> Void) throws {
        var sending: (any Error)?
        do {
            try blob.forEachPiece { piece in
                do { try send(piece) } catch {
                    sending = error
                    throw error
                }
            }
        } catch {
            throw sending ?? BlobError(error, during: operation)
        }
    }

    /// The whole body in memory.
    public func data() throws -> Data {
        var whole = Data()
        try forEachPiece { whole.append($0) }
        return whole
    }
}

/// A blob that could not be read while a request was sent, or gave another number of bytes than it said.
///
/// It is no ``TransportFailure``: not the network failed. Part of the request may have left.
public struct BlobError: Error, CustomStringConvertible {
    /// What went wrong.
    public let description: String
    /// What reading threw, when it threw something.
    public let cause: (any Error)?
    /// The operation or flow at work.
    public let operation: String?
    /// The code that the other languages' errors have: `source_failed`.
    public var code: ErrorCode { .sourceFailed }

    init(description: String) {
        (self.description, cause, operation) = (description, nil, nil)
    }

    init(_ error: any Error, during operation: String) {
        let known = error as? BlobError
        description = known?.description ?? "a blob cannot be sent: \(error)"
        cause = known == nil ? error : known?.cause
        self.operation = operation
    }
}

extension Blob {
    /// A multiple of three, so that pieces of base64 join without padding in between.
    private static let piece = 3 * 16_384

    package func forEachPiece(_ send: (Data) throws -> Void) throws {
        let read = try open()
        var left = length
        var last: Data?
        while left > 0 {
            if let last { try send(last) }
            var piece = Data()
            let wanted = Int(min(left, UInt64(Blob.piece)))
            while piece.count < wanted {
                let next = try read(wanted - piece.count)
                if next.isEmpty { throw BlobError(description: "the blob ended \(left - UInt64(piece.count)) bytes early") }
                piece.append(next)
            }
            left -= UInt64(piece.count)
            last = piece
        }
        if try !read(1).isEmpty { throw BlobError(description: "the blob is longer than \(length) bytes") }
        if let last { try send(last) }
    }
}

/// An answer, as the transport got it.
public struct AltinnResponse: Sendable {
    /// HTTP status code.
    public var status: Int
    /// Reason phrase, where the protocol and the transport have one: Altinn II REST puts its error text there.
    public var reason: String?
    /// Headers in order.
    public var headers: [HTTPHeader]
    /// The whole body.
    public var body: Data
    /// ``AltinnRequest/messageId`` of the request that it answers; ``Call/response(_:)`` knows it by itself.
    public var inReplyTo: String?

    public init(status: Int, reason: String? = nil, headers: [HTTPHeader] = [], body: Data = Data(), inReplyTo: String? = nil) {
        (self.status, self.reason, self.headers, self.body, self.inReplyTo) = (status, reason, headers, body, inReplyTo)
    }
}

extension AltinnRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { summary }
    public var debugDescription: String { summary }
    public var customMirror: Mirror { Mirror(self, children: ["summary": summary]) }
}

/// A body may hold a password.
extension AltinnBody: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "AltinnBody(\(parts.count) parts, \(length) bytes)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["length": length]) }
}

/// An answer may hold a token.
extension AltinnResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "AltinnResponse(\(status), \(body.count) bytes)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["status": status, "length": body.count]) }
}

extension HTTPHeader: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { name.lowercased() == "authorization" ? "\(name): [redacted]" : "\(name): \(value)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
