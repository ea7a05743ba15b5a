private import CProcess

/// The machine's processors.
public enum Processors {
  /// How many this process may use.
  public static var count: Int { Int(process_processor_count()) }
}
