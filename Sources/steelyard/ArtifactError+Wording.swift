import Foundation
import Steelyard

extension ArtifactError {
  /// What is wrong with the file, and the way out.
  var message: Bilingual {
    switch self {
    case .unreadable(let number):
      return MachineTrouble.message(number)
    case .notACatalogue:
      return Bilingual(
        "这不是编译好的目录文件；请用 steelyard compile 生成",
        "this is no compiled catalogue; make one with `steelyard compile`"
      )
    case .otherVersion(let found):
      return Bilingual(
        "这是另一版本（\(found)）的目录文件；请用本版 steelyard compile 重新生成",
        "this catalogue has another version (\(found)); compile the rules again with this tool"
      )
    case .truncated(let expected, let found):
      return Bilingual(
        "文件不完整：应有 \(expected) 字节，只有 \(found) 字节；请重新编译",
        "the file is cut short: \(found) bytes of \(expected); compile the rules again"
      )
    case .damaged(let offset):
      return Bilingual(
        "文件已损坏（字节 \(offset) 附近）；请重新编译",
        "the file is damaged (near byte \(offset)); compile the rules again"
      )
    }
  }
}

extension ArtifactWriteError {
  /// Why the file could not be written; nothing is left behind.
  var message: Bilingual { MachineTrouble.message(errno) }
}

/// What the machine says about a file, in both languages.
enum MachineTrouble {
  static func message(_ number: Int32) -> Bilingual {
    switch number {
    case ENOENT: Bilingual("文件不存在", "no such file")
    case EACCES, EPERM: Bilingual("没有权限", "no permission")
    case EISDIR: Bilingual("这是一个文件夹", "it is a folder")
    case EINVAL: Bilingual("这不是普通文件", "it is no regular file")
    case ENOSPC, EDQUOT:
      Bilingual("磁盘已满；没有留下残缺的文件", "the disk is full; no half-written file was left")
    case EFBIG:
      Bilingual(
        "超过允许的文件大小；没有留下残缺的文件",
        "larger than files may be here; no half-written file was left"
      )
    default: unsafe Bilingual("系统错误 \(number)", String(cString: strerror(number)))
    }
  }
}
