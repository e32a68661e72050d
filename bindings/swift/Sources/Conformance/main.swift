// The conformance runner of the Swift face: one JSON object a line in, one out (docs/conformance.md).
// What an order asks for is done through the typed layer, as a program would do it.
import AltinnKit
import AltinnKitCore
import AltinnKitSandbox
import Foundation

var sandbox = try Sandbox()
while let line = readLine() {
    let answer: String
    do {
        answer = try obey(line, &sandbox)
    } catch CoreError.Failed(let report) {
        answer = failure(AltinnError(report: report))
    } catch let error as AltinnError {
        answer = failure(error)
    } catch {
        answer = failure(AltinnError(misfit: error))
    }
    FileHandle.standardOutput.write(Data((answer + "\n").utf8))
}

func obey(_ line: String, _ sandbox: inout Sandbox) throws -> String {
    switch try conformanceOrder(line: line) {
    case .catalogue:
        return catalogueJson()
    case .prepare(let operation, let session, let moment, let input):
        let made = try orUntyped {
            let clock: Altinn.Clock = { Date(unixMillis: moment.now) }
            let altinn = try Altinn(SessionConfig(ffi: session), clock: clock, entropy: { moment.entropy })
            return try request(operation, altinn, input)
        } untyped: {
            _ = try prepare(operation: operation, session: CoreSession(config: session), moment: moment, input: input)
        }
        return try made.map(json) ?? unknown(operation)
    case .parse(let operation, let session, let response):
        let read = try orUntyped {
            try output(operation, Altinn(SessionConfig(ffi: session)), AltinnResponse(response))
        } untyped: {
            _ = try CoreSession(config: session)
        }
        guard let read else { return try unknown(operation) }
        return "{\"output\":\(try json(.response(operation: operation), read))}"
    case .call(let function, let session, let moment, let input):
        let clock: Altinn.Clock = { Date(unixMillis: moment.now) }
        let output = try orUntyped {
            let altinn = try Altinn(SessionConfig(ffi: session), clock: clock, entropy: { moment.entropy })
            return try workedOut(function, altinn, input)
        } untyped: {
            _ = try workOut(function: function, session: CoreSession(config: session), moment: moment, input: input)
        }
        guard let output else { fatalError("\(function) is not in Dispatch.swift: run `cargo xtask surfaces`") }
        return "{\"output\":\(try json(.functionOutput(function: function), output))}"
    case .setup(let setup):
        sandbox = try orUntyped { try Sandbox(SandboxSetup(ffi: setup)) } untyped: { _ = try CoreSandbox(setup: setup) }
        return "{\"ok\":true}"
    case .handle(let method, let url, let headers, let body, let now):
        let response = sandbox.handle(
            method: method, url: url, headers: headers.map(HTTPHeader.init), body: body, now: Date(unixMillis: now))
        return "{\"status\":\(response.status),\"headers\":\(json(response.headers)),\"body\":\(json(response.body))}"
    }
}

/// Swift's types cannot express every order: a required field cannot be missing. What a program with looser types would be
/// told then, the core says.
func orUntyped<T>(_ typed: () throws -> T, untyped: () throws -> Void) throws -> T {
    do {
        return try typed()
    } catch let mismatch as Mismatch {
        try untyped()
        throw mismatch
    }
}

/// The core knows best what to say of an operation that there is none of.
func unknown(_ operation: String) throws -> String {
    _ = try valueFromJson(of: .request(operation: operation), json: "{}")
    fatalError("\(operation) is in the catalogue but not in Dispatch.swift: run `cargo xtask surfaces`")
}

func failure(_ error: AltinnError) -> String {
    let report = try? json(.error, error.report)
    return "{\"error\":\(report ?? json("\(error)"))}"
}

func json(_ of: MessageOf, _ message: any Member) throws -> String {
    var kept = Kept()
    return try valueToJson(of: of, value: message.ffi(&kept))
}

func json(_ request: AltinnRequest) -> String {
    let parts = request.body.parts.map { part in
        switch part {
        case .bytes(let bytes): "{\"bytes\":\(json(bytes))}"
        case .kept(let blob, let encoding):
            "{\"held\":\(json(blob.id)),\"length\":\(blob.length),\"encoding\":\(json(encoding.rawValue))}"
        }
    }
    let body =
        switch request.body.parts.first {
        case nil: json(Data())
        case .bytes(let bytes)? where parts.count == 1: json(bytes)
        default: "[\(parts.joined(separator: ","))]"
        }
    return "{\"method\":\(json(request.method)),\"url\":\(json(request.url)),\"headers\":\(json(request.headers)),\"body\":\(body)}"
}

func json(_ headers: [HTTPHeader]) -> String {
    "[\(headers.map { "[\(json($0.name)),\(json($0.value))]" }.joined(separator: ","))]"
}

func json(_ bytes: Data) -> String {
    "\"\(bytes.base64EncodedString())\""
}

func json(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    // A text can always be encoded.
    return String(decoding: (try? encoder.encode(text)) ?? Data("\"\"".utf8), as: UTF8.self)
}
