/** A user of the test kit, as a module. */
module suite {
    requires org.entente.testing;
    requires org.junit.platform.launcher;

    opens suite to
            net.jqwik.engine,
            org.junit.platform.commons;
}
