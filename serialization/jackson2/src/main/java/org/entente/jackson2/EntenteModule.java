package org.entente.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import org.entente.jackson2.token.Jackson2Engine;
import org.entente.json.EntenteJson;

/**
 * Teaches a Jackson mapper to read and write agreements and everything in them, and to write reports.
 *
 * <p>Register it with {@code mapper.registerModule(new EntenteModule())}, or let {@code findAndAddModules()} find it. The
 * JSON value is the same whatever the mapper's naming strategy, inclusion, sorting, views and typing are; root wrapping,
 * indentation and escaping stay the mapper's, and the root name is that of the type, such as {@code Agreement}.
 *
 * <p>Reading is strict: a member that is not known is a problem whatever the mapper's {@code FAIL_ON_UNKNOWN_PROPERTIES}
 * says, unless the module is {@linkplain #lenient() lenient}. All problems of a value are reported at once, in an
 * {@link AgreementMappingException}. A document that is {@code null} is refused; a member of an object of your own that is
 * {@code null} or left out follows Jackson's own conventions.
 *
 * <p>Reports and violations are written with messages in the mapper's locale, as {@link EntenteJson#writeReport} writes
 * them; they are not read.
 *
 * <p>An update ({@code readerForUpdating}, {@code updateValue}, {@code JsonMerge}) gives a new value. A member that is
 * read replaces the old one as a whole, and the others stay. A text by language is replaced as a whole, too. This
 * class is immutable and thread-safe; mappers that have it may be copied, rebuilt and serialised.
 */
public final class EntenteModule extends Module {

    private final boolean lenient;

    /** Makes the module, which reads strictly. */
    public EntenteModule() {
        this(false);
    }

    private EntenteModule(boolean lenient) {
        this.lenient = lenient;
    }

    /**
     * Reads leniently: a member that is not known is left out and not refused. What was left out, {@link
     * EntenteJson#lenient()} reports, which a mapper cannot.
     *
     * @return a module that reads so; to be registered in place of a strict one, and not beside it
     */
    public EntenteModule lenient() {
        return new EntenteModule(true);
    }

    @Override
    public String getModuleName() {
        return "entente";
    }

    @Override
    public Version version() {
        return ModuleVersion.VERSION;
    }

    /**
     * Gives a mapper what it needs.
     *
     * @throws IllegalStateException if Jackson is older than 2.18
     */
    @Override
    public void setupModule(SetupContext context) {
        Jackson2Engine.require(PackageVersion.VERSION);
        context.addSerializers(new ModelSerializers());
        context.addDeserializers(new ModelDeserializers(lenient));
        context.appendAnnotationIntrospector(new RootNames());
    }
}
