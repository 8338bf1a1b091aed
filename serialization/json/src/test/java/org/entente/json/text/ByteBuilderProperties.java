package org.entente.json.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ByteBuilderProperties {

    @Property
    void holdsWhatWasWrittenInOrder(@ForAll @Size(max = 20) List<@IntRange(max = 9000) Integer> lengths) {
        ByteBuilder built = new ByteBuilder();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        int next = 0;
        for (int length : lengths) {
            byte[] bytes = new byte[length + 3];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) next++;
            }
            built.write(bytes, 2, length);
            built.write(next);
            expected.write(bytes, 2, length);
            expected.write(next);
        }
        assertArrayEquals(expected.toByteArray(), built.toBytes());
    }
}
