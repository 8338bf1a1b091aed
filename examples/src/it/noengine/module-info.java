/** A user of the format who forgot the engine, or has several. */
module noengine {
    requires org.entente.json;
}
