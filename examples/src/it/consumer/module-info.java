/** A user of the library, as a module. */
module consumer {
    requires org.entente.jackson2;
}
