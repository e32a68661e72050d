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
        session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
    }

    deinit {
        session.finishTasksAndInvalidate()
    }

    public func send(_ request: AltinnRequest) async throws -> AltinnResponse {
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
            return try await receive { [session] in session.dataTask(with: sent, completionHandler: $0) }
        case .data(let data):
            sent.httpBody = data
            return try await receive { [session] in session.dataTask(with: sent, completionHandler: $0) }
        case .file(let file):
            return try await receive { [session] in session.uploadTask(with: sent, fromFile: file, completionHandler: $0) }
        case .spool:
            let file: URL
            do { file = try request.body.spool() } catch { throw TransportFailure("\(error)", notSent: true) }
            defer { try? FileManager.default.removeItem(at: file) }
            return try await receive { [session] in session.uploadTask(with: sent, fromFile: file, completionHandler: $0) }
        }
    }

    private typealias Answered = @Sendable (Data?, URLResponse?, (any Error)?) -> Void

    private func receive(_ start: (@escaping Answered) -> URLSessionTask) async throws -> AltinnResponse {
        let running = Running()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { answer in
                running.begin(start { body, response, error in
                    answer.resume(with: URLSessionTransport.answer(body, response, error))
                })
            }
        } onCancel: {
            running.cancel()
        }
    }

    private static func answer(_ body: Data?, _ response: URLResponse?, _ error: (any Error)?) -> Result<AltinnResponse, any Error> {
        if let response = response as? HTTPURLResponse, error == nil {
            let headers = response.allHeaderFields.map { HTTPHeader("\($0.key)", "\($0.value)") }.sorted { $0.name < $1.name }
            return .success(AltinnResponse(status: response.statusCode, headers: headers, body: body ?? Data()))
        }
        let code = (error as? URLError)?.code
        if code == .cancelled { return .failure(CancellationError()) }
        let notSent: [URLError.Code] = [.cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet]
        let detail = error.map { $0.localizedDescription } ?? "the answer is no HTTP"
        return .failure(TransportFailure(detail, notSent: code.map(notSent.contains) ?? false))
    }

    private final class Delegate: NSObject, URLSessionTaskDelegate {
        private let clientCertificate: ClientCertificate?

        init(_ clientCertificate: ClientCertificate?) {
            self.clientCertificate = clientCertificate
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

/// A task that may be cancelled before it exists.
private final class Running: @unchecked Sendable {
    private let lock = NSLock()
    private var task: URLSessionTask?
    private var isCancelled = false

    func begin(_ task: URLSessionTask) {
        lock.withLock {
            self.task = task
            task.resume()
            if isCancelled { task.cancel() }
        }
    }

    func cancel() {
        lock.withLock {
            isCancelled = true
            task?.cancel()
        }
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
