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
    /// this throws. Throws ``AltinnError``, ``BlobError``, what a sink throws, and `CancellationError` when the task was cancelled.
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

        #if canImport(FoundationNetworking)
        // curl, which is behind URLSession here, sends a request again by itself when the connection of an earlier one breaks
        // off, whatever the server made of it. So each has a connection of its own.
        sent.setValue("close", forHTTPHeaderField: "Connection")
        #endif

        switch request.body.upload {
        case .nothing:
            return try await receive(session.dataTask(with: sent), receiver)
        case .data(let data):
            sent.httpBody = data
            return try await receive(session.dataTask(with: sent), receiver)
        case .file(let file, let blob):
            return try await unchanged(blob, request.body) {
                try await receive(session.uploadTask(with: sent, fromFile: file), receiver)
            }
        case .spool:
            let file = try request.body.spool()
            defer { try? FileManager.default.removeItem(at: file) }
            return try await receive(session.uploadTask(with: sent, fromFile: file), receiver)
        }
    }

    /// URLSession reads the file itself, as it is then: whether it was the right one is to be seen before and after.
    private func unchanged(
        _ blob: Blob, _ body: AltinnBody, _ sending: () async throws -> HTTPURLResponse
    ) async throws -> HTTPURLResponse {
        let look = {
            do { _ = try blob.open() } catch { throw BlobError(error, during: body.operation) }
        }
        try look()
        do {
            let head = try await sending()
            try look()
            return head
        } catch let failure as TransportFailure {
            try look()
            throw failure
        }
    }

    private func receive(_ task: URLSessionTask, _ receiver: some Receiver) async throws -> HTTPURLResponse {
        do {
            return try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { answer in
                    delegate.begin(task, Exchange(receiver) { answer.resume(with: $0) })
                }
            } onCancel: {
                task.cancel()
            }
        } catch let failure as TransportFailure {
            try Task.checkCancellation()
            throw failure
        }
    }

    fileprivate static func failure(_ error: (any Error)?) -> TransportFailure {
        let code = (error as? URLError)?.code
        return TransportFailure(
            error.map { $0.localizedDescription } ?? "the answer is no HTTP", notSent: code.map(unconnected.contains) ?? false)
    }

    /// No connection came about, so no byte of the request left; a certificate is looked at before that, too.
    private static let unconnected: Set<URLError.Code> = [
        .badURL, .unsupportedURL, .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet,
        .serverCertificateHasBadDate, .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .serverCertificateUntrusted,
    ]

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
    private var count: Int64 = 0
    private var failed: (any Error)?

    init(_ receiver: any Receiver, _ done: @escaping (Result<HTTPURLResponse, any Error>) -> Void) {
        (self.receiver, self.done) = (receiver, done)
    }

    func take(_ data: Data, _ head: HTTPURLResponse) -> Bool {
        guard !isEnough, failed == nil else { return false }
        count += Int64(data.count)
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
        } else if let head, isEnough || (error == nil && isWhole(head)) {
            done(.success(head))
        } else if head != nil, error == nil {
            done(.failure(TransportFailure("the answer broke off after \(count) bytes")))
        } else {
            done(.failure(URLSessionTransport.failure(error)))
        }
    }
}

extension Exchange {
    /// Whether all came that was announced. URLSession on Linux does not always look.
    private func isWhole(_ head: HTTPURLResponse) -> Bool {
        guard head.value(forHTTPHeaderField: "Content-Encoding") == nil else { return true }
        guard let length = head.value(forHTTPHeaderField: "Content-Length").flatMap({ Int64($0) }) else { return true }
        return count >= length
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
        case file(URL, Blob)
        case spool
    }

    fileprivate var upload: Upload {
        guard let first = parts.first else { return .nothing }
        switch first {
        case .bytes(let data) where parts.count == 1: return .data(data)
        case .kept(let blob, .raw) where parts.count == 1: return blob.file.map { .file($0, blob) } ?? .spool
        default: return .spool
        }
    }

    /// Writes the body to a new temporary file. What fails here fails on this machine: ``BlobError``.
    fileprivate func spool() throws -> URL {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("altinnkit-\(UUID().uuidString)")
        do {
            guard FileManager.default.createFile(atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
                throw CocoaError(.fileWriteUnknown)
            }
            let handle = try FileHandle(forWritingTo: file)
            defer { try? handle.close() }
            try forEachPiece { try handle.write(contentsOf: $0) }
            return file
        } catch {
            try? FileManager.default.removeItem(at: file)
            throw error as? BlobError ?? BlobError(error, during: operation)
        }
    }
}
