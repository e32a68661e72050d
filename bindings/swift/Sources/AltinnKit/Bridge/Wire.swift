import Foundation
package import AltinnKitCore

extension AltinnRequest {
    init(_ request: HttpRequest, _ kept: Kept, _ operation: String) {
        method = request.method
        url = request.url
        headers = request.headers.map(HTTPHeader.init)
        body = AltinnBody(parts: request.body.map { AltinnBody.Part($0, kept) }, length: request.length, operation: operation)
        needs = TransportNeeds(
            clientCertificate: request.needs.clientCertificate, cookieAffinity: request.needs.cookieAffinity)
        messageId = request.messageId
        maxAnswer = request.maxAnswer
        summary = request.summary
    }
}

extension AltinnBody.Part {
    init(_ part: BodyPart, _ kept: Kept) {
        switch part {
        case .bytes(let bytes): self = .bytes(bytes)
        case .held(let id, let length, let encoding):
            self = .kept(kept.blob(id, length), encoding == "base64" ? .base64 : .raw)
        }
    }
}

extension HTTPHeader {
    package init(_ header: Header) {
        self.init(header.name, header.value)
    }

    package var ffi: Header { Header(name: name, value: value) }
}

extension AltinnResponse {
    package init(_ response: HttpResponse) {
        self.init(
            status: Int(response.status), reason: response.reason, headers: response.headers.map(HTTPHeader.init),
            body: response.body, inReplyTo: response.inReplyTo)
    }

    package var ffi: HttpResponse {
        HttpResponse(
            status: UInt16(clamping: status), reason: reason, headers: headers.map(\.ffi), body: body, inReplyTo: inReplyTo)
    }
}

extension Flow.Input {
    var ffi: FlowInput {
        switch self {
        case .proceed: .proceed
        case .response(let response): .response(response: response.ffi)
        case .failure(let failure): .failure(detail: failure.detail, notSent: failure.notSent)
        case .signature(let bytes): .signature(bytes: bytes)
        case .answer(let secret): .answer(text: secret.expose())
        }
    }
}
