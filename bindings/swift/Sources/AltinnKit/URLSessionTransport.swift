public import Foundation
#if canImport(FoundationNetworking)
public import FoundationNetworking
#endif

/// Sends requests by URLSession: no redirect is followed, no status is an error, cookies live as long as the transport.
///
/// - A body with kept blobs is never in memory as a whole. One that is a single raw file is sent from that file; any other
///   is first written to a temporary file that only this user can read, and sent from there, because URLSession takes
///   neither several parts nor, on Linux, a stream of known length.
/// - URLSession tells no reason phrase, and joins headers of one name.
public final class URLSessionTransport: NSObject, AltinnTransport {
    /// Answers a server's wish for a client certificate.
    public typealias ClientCertificate = @Sendable (URLProtectionSpace) -> URLCredential?

    private let session: URLSession
    private let delegate: Delegate
    private let hasCertificate: Bool

    /// A transport of its own session.
    ///
    /// - Parameter configuration: Timeouts, proxies and so on; by default nothing is stored on disk.
    public convenience init(configuration: URLSessionConfiguration = .ephemeral) {
        self.init(configuration, Delegate(nil), hasCertificate: false)
    }

    #if !canImport(FoundationNetworking)
    /// The same, for requests that need a TLS client certificate. URLSession on Linux cannot send one.
    public convenience init(
        configuration: URLSessionConfiguration = .ephemeral, clientCertificate: @escaping ClientCertificate
    ) {
        self.init(configuration, Delegate(clientCertificate), hasCertificate: true)
    }
    #endif

    private init(_ configuration: URLSessionConfiguration, _ delegate: Delegate, hasCertificate: Bool) {
        self.hasCertificate = hasCertificate
        self.delegate = delegate
        session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
    }

    deinit {
        session.finishTasksAndInvalidate()
    }

    public func send(_ request: AltinnRequest) async throws -> AltinnResponse {
        let body = Body(most: request.maxAnswer ?? .max)
        let head = try await perform(request, body)
        return AltinnResponse(status: head.statusCode, headers: head.headers, body: body.whole, inReplyTo: request.messageId)
    }

    /// Where the bytes of an attachment go.
    public typealias Sink = (Data) throws -> Void

    /// Sends a call and makes sense of its answer; attachments are handed on while they come.
    ///
    /// In the output a ``Blob`` with id and length stands for each attachment. Whatever was handed on belongs to nothing if
    /// this throws. Throws ``AltinnError``, what a sink throws, and `CancellationError` when the task was cancelled.
    ///
    /// - Parameter into: Opens a sink for the attachment with this id.
    public func send<Output>(_ call: Call<Output>, into: @escaping @Sendable (_ blob: String) throws -> Sink) async throws -> Output {
        let answer = Streamed(call, into)
        let head: HTTPURLResponse
        do {
            head = try await perform(call.request, answer)
        } catch let failure as TransportFailure {
            throw AltinnError(failure, during: call.operation)
        }
        return try answer.finish(head)
    }

    /// The same with a file for each attachment, open for writing.
    public func send<Output>(_ call: Call<Output>, into: @escaping @Sendable (_ blob: String) throws -> FileHandle) async throws -> Output {
        try await send(call) { blob -> Sink in
            let file = try into(blob)
            return { try file.write(contentsOf: $0) }
        }
    }

    /// Sends a request, and hands on what comes.
    private func perform(_ request: AltinnRequest, _ receiver: some Receiver) async throws -> HTTPURLResponse {
        guard let url = URL(string: request.url) else {
            throw TransportFailure("URLSession takes no such address", notSent: true)
        }
        if request.needs.clientCertificate && !hasCertificate {
            throw TransportFailure("the request needs a client certificate, and this transport has none", notSent: true)
        }
        var sent = URLRequest(url: url)
        sent.httpMethod = request.method
        for header in request.headers { sent.addValue(header.value, forHTTPHeaderField: header.name) }

        switch request.body.upload {
        case .nothing:
            return try await receive(session.dataTask(with: sent), receiver)
        case .data(let data):
            sent.httpBody = data
            return try await receive(session.dataTask(with: sent), receiver)
        case .file(let file):
            return try await receive(session.uploadTask(with: sent, fromFile: file), receiver)
        case .spool:
            let file: URL
            do { file = try request.body.spool() } catch { throw TransportFailure("\(error)", notSent: true) }
            defer { try? FileManager.default.removeItem(at: file) }
            return try await receive(session.uploadTask(with: sent, fromFile: file), receiver)
        }
    }

    private func receive(_ task: URLSessionTask, _ receiver: some Receiver) async throws -> HTTPURLResponse {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { answer in
                delegate.begin(task, Exchange(receiver) { answer.resume(with: $0) })
            }
        } onCancel: {
            task.cancel()
        }
    }

    fileprivate static func failure(_ error: (any Error)?) -> any Error {
        let code = (error as? URLError)?.code
        if code == .cancelled { return CancellationError() }
        let notSent: [URLError.Code] = [.cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet]
        let detail = error.map { $0.localizedDescription } ?? "the answer is no HTTP"
        return TransportFailure(detail, notSent: code.map(notSent.contains) ?? false)
    }

    /// Hands what comes to the exchange that it belongs to; URLSession calls it from one thread at a time.
    private final class Delegate: NSObject, URLSessionDataDelegate, @unchecked Sendable {
        private let clientCertificate: ClientCertificate?
        private let lock = NSLock()
        private var exchanges: [Int: Exchange] = [:]

        init(_ clientCertificate: ClientCertificate?) {
            self.clientCertificate = clientCertificate
        }

        func begin(_ task: URLSessionTask, _ exchange: Exchange) {
            lock.withLock { exchanges[task.taskIdentifier] = exchange }
            task.resume()
        }

        func urlSession(_: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
            let exchange = lock.withLock { exchanges[dataTask.taskIdentifier] }
            guard let response = dataTask.response as? HTTPURLResponse, let exchange else { return }
            if !exchange.take(data, response) { dataTask.cancel() }
        }

        func urlSession(_: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
            let exchange = lock.withLock { exchanges.removeValue(forKey: task.taskIdentifier) }
            exchange?.end(task.response as? HTTPURLResponse, error)
        }

        func urlSession(
            _: URLSession, task _: URLSessionTask, willPerformHTTPRedirection _: HTTPURLResponse, newRequest _: URLRequest,
            completionHandler: @escaping @Sendable (URLRequest?) -> Void
        ) {
            completionHandler(nil)
        }

        #if !canImport(FoundationNetworking)
        func urlSession(
            _: URLSession, task _: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
            completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
        ) {
            let space = challenge.protectionSpace
            if space.authenticationMethod == NSURLAuthenticationMethodClientCertificate, let found = clientCertificate?(space) {
                completionHandler(.useCredential, found)
            } else {
                completionHandler(.performDefaultHandling, nil)
            }
        }
        #endif
    }
}

/// What becomes of the body of an answer.
private protocol Receiver: Sendable {
    /// Takes a piece; says whether more is of use.
    func take(_ data: Data, _ head: HTTPURLResponse) throws -> Bool
}

/// One request and its answer.
private final class Exchange: @unchecked Sendable {
    private let receiver: any Receiver
    private let done: (Result<HTTPURLResponse, any Error>) -> Void
    private var isEnough = false
    private var failed: (any Error)?

    init(_ receiver: any Receiver, _ done: @escaping (Result<HTTPURLResponse, any Error>) -> Void) {
        (self.receiver, self.done) = (receiver, done)
    }

    func take(_ data: Data, _ head: HTTPURLResponse) -> Bool {
        guard !isEnough, failed == nil else { return false }
        do {
            isEnough = try !receiver.take(data, head)
        } catch {
            failed = error
        }
        return !isEnough && failed == nil
    }

    func end(_ head: HTTPURLResponse?, _ error: (any Error)?) {
        if let failed {
            done(.failure(failed))
        } else if let head, error == nil || isEnough {
            done(.success(head))
        } else {
            done(.failure(URLSessionTransport.failure(error)))
        }
    }
}

/// The whole body, but no more of it than is of use: what is larger than the session allows, the core refuses.
private final class Body: Receiver, @unchecked Sendable {
    private let most: UInt64
    private(set) var whole = Data()

    init(most: UInt64) {
        self.most = most
    }

    func take(_ data: Data, _: HTTPURLResponse) -> Bool {
        whole.append(data)
        return UInt64(whole.count) <= most
    }
}

/// An answer whose attachments go elsewhere.
private final class Streamed<Output: Sendable>: Receiver, @unchecked Sendable {
    private let call: Call<Output>
    private let into: @Sendable (String) throws -> URLSessionTransport.Sink
    private var reader: AnswerReader<Output>?
    private var sinks: [String: URLSessionTransport.Sink] = [:]

    init(_ call: Call<Output>, _ into: @escaping @Sendable (String) throws -> URLSessionTransport.Sink) {
        (self.call, self.into) = (call, into)
    }

    func take(_ data: Data, _ head: HTTPURLResponse) throws -> Bool {
        for chunk in try reader(head).push(data) {
            let sink = try sinks[chunk.blob] ?? into(chunk.blob)
            sinks[chunk.blob] = sink
            try sink(chunk.data)
        }
        return true
    }

    func finish(_ head: HTTPURLResponse) throws -> Output {
        try reader(head).finish()
    }

    private func reader(_ head: HTTPURLResponse) throws -> AnswerReader<Output> {
        if let reader { return reader }
        let begun = try call.reader(status: head.statusCode, headers: head.headers)
        reader = begun
        return begun
    }
}

extension HTTPURLResponse {
    fileprivate var headers: [HTTPHeader] {
        allHeaderFields.map { HTTPHeader("\($0.key)", "\($0.value)") }.sorted { $0.name < $1.name }
    }
}

extension AltinnBody {
    fileprivate enum Upload {
        case nothing
        case data(Data)
        case file(URL)
        case spool
    }

    fileprivate var upload: Upload {
        guard let first = parts.first else { return .nothing }
        switch first {
        case .bytes(let data) where parts.count == 1: return .data(data)
        case .kept(let blob, .raw) where parts.count == 1: return blob.file.map(Upload.file) ?? .spool
        default: return .spool
        }
    }

    /// Writes the body to a new temporary file.
    fileprivate func spool() throws -> URL {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("altinnkit-\(UUID().uuidString)")
        guard FileManager.default.createFile(atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw CocoaError(.fileWriteUnknown)
        }
        do {
            let handle = try FileHandle(forWritingTo: file)
            defer { try? handle.close() }
            try forEachPiece { try handle.write(contentsOf: $0) }
            return file
        } catch {
            try? FileManager.default.removeItem(at: file)
            throw error
        }
    }
}
