import AltinnKit
import Foundation
#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A bounded HTTP/1.1 server on 127.0.0.1 for tests: one request a connection, up to 64 MB, five seconds of patience.
final class Server: @unchecked Sendable {
    typealias Handler = @Sendable (_ method: String, _ target: String, _ headers: [HTTPHeader], _ body: Data) -> AltinnResponse

    let origin: String
    private let socket: Int32
    private let handler: Handler
    /// Said to everybody in place of what the handler answers.
    private let saying: Data?
    /// Whether a connection is kept for a second request, which then gets no answer.
    private let hangsUpLater: Bool

    init(saying: Data? = nil, hangsUpLater: Bool = false, _ handler: @escaping Handler) throws {
        (self.handler, self.saying, self.hangsUpLater) = (handler, saying, hangsUpLater)
        #if canImport(Glibc)
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = socket
        let bound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, size) == 0 && listen(socket, 8) == 0 && getsockname(socket, $0, &size) == 0
            }
        }
        guard bound else { throw POSIXError(.EADDRNOTAVAIL) }
        origin = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
        Thread.detachNewThread { [self] in
            while case let connection = accept(socket, nil, nil), connection >= 0 {
                Thread.detachNewThread { [self] in serve(connection) }
            }
            // Closed here and not in `stop`: until this thread knows, nobody else may get the descriptor's number.
            close(socket)
        }
    }

    /// Takes no more connections.
    func stop() {
        shutdown(socket, Int32(SHUT_RDWR))
    }

    private func serve(_ connection: Int32) {
        defer { close(connection) }
        var patience = timeval(tv_sec: 5, tv_usec: 0)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        answer(connection, isSilent: false)
        if hangsUpLater { answer(connection, isSilent: true) }
    }

    private func answer(_ connection: Int32, isSilent: Bool) {
        var received = Data()
        while received.range(of: Data("\r\n\r\n".utf8)) == nil {
            guard received.count < 65_536, receive(connection, &received) else { return }
        }
        let end = received.range(of: Data("\r\n\r\n".utf8))!
        let lines = String(decoding: received[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        let start = lines[0].split(separator: " ").map(String.init)
        let headers = lines.dropFirst().compactMap { line -> HTTPHeader? in
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            return parts.count == 2 ? HTTPHeader(parts[0], parts[1]) : nil
        }
        let value = { (name: String) in headers.first { $0.name.lowercased() == name }?.value }
        let length = value("content-length").flatMap { Int($0) } ?? 0
        guard start.count == 3, length <= 64 << 20 else { return }
        if value("expect") != nil { send(connection, Data("HTTP/1.1 100 Continue\r\n\r\n".utf8)) }
        var body = Data(received[end.upperBound...])
        while body.count < length {
            guard receive(connection, &body) else { return }
        }
        let answer = handler(start[0], start[1], headers, body)
        if isSilent { return }
        if let saying { return send(connection, saying) }
        var head = "HTTP/1.1 \(answer.status) Answer\r\nContent-Length: \(answer.body.count)\r\n"
        if !hangsUpLater { head += "Connection: close\r\n" }
        for header in answer.headers { head += "\(header.name): \(header.value)\r\n" }
        send(connection, Data((head + "\r\n").utf8) + answer.body)
    }

    private func receive(_ connection: Int32, _ received: inout Data) -> Bool {
        var piece = [UInt8](repeating: 0, count: 65_536)
        let count = recv(connection, &piece, piece.count, 0)
        guard count > 0 else { return false }
        received.append(contentsOf: piece[..<count])
        return true
    }

    private func send(_ connection: Int32, _ data: Data) {
        var rest = [UInt8](data)[...]
        while !rest.isEmpty {
            #if canImport(Glibc)
            let flags = Int32(MSG_NOSIGNAL)
            let count = rest.withUnsafeBytes { Glibc.send(connection, $0.baseAddress, $0.count, flags) }
            #else
            let count = rest.withUnsafeBytes { Darwin.send(connection, $0.baseAddress, $0.count, 0) }
            #endif
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
